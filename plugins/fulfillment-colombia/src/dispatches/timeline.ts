import type { CarrierErrorKind } from "../carriers/carrier-error"
import { stepFamily } from "../shipments/steps"
import { KIND_TEXTS, problemText } from "./problem-texts"

type Timestamp = string | Date

export type TimelineEntry = {
  at: Timestamp
  kind: "operation" | "status" | "exception"
  /** The family of a write, a status, or `novedad`; whoever shows it has the words. */
  name: string
  state: string
  message: string | null
}

export type TimelineFacts = {
  operations: {
    step: string
    state: string
    error_kind: string | null
    first_sent_at: Timestamp | null
    updated_at: Timestamp
  }[]
  events: { status: string; at: Timestamp }[]
  exceptions: { status: string; reason: string; reported_at: Timestamp }[]
}

const isKind = (kind: string | null): kind is CarrierErrorKind => kind !== null && kind in KIND_TEXTS

const time = (at: Timestamp): number => new Date(at).getTime()

/** What was told to the carrier and what it told, the oldest first. Writes that were never sent are left out. */
export const timeline = ({ operations, events, exceptions }: TimelineFacts): TimelineEntry[] => {
  const entries: TimelineEntry[] = [
    ...operations.flatMap(({ step, state, error_kind, first_sent_at }): TimelineEntry[] =>
      first_sent_at
        ? [
            {
              at: first_sent_at,
              kind: "operation",
              name: stepFamily(step),
              state,
              message: isKind(error_kind) ? problemText(step, error_kind).message : null,
            },
          ]
        : []
    ),
    ...events.map(({ status, at }): TimelineEntry => ({
      at,
      kind: "status",
      name: status,
      state: status,
      message: null,
    })),
    ...exceptions.map(({ status, reason, reported_at }): TimelineEntry => ({
      at: reported_at,
      kind: "exception",
      name: "novedad",
      state: status,
      message: reason,
    })),
  ]
  return entries.sort((a, b) => time(a.at) - time(b.at))
}
