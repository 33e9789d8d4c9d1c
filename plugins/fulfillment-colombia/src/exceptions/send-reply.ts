import { CarrierError, type CarrierErrorKind } from "../carriers/carrier-error"
import type { CarrierPort, ExceptionReply } from "../carriers/port"
import type { ExceptionRecord } from "../modules/shipping/exception-ledger"
import type ShippingModuleService from "../modules/shipping/service"
import { runOperation } from "../shipments/run-operation"
import { replyStep } from "../shipments/steps"
import { replyError } from "./reply-texts"

export type ReplyLedger = Pick<
  ShippingModuleService,
  "planOperations" | "beginReply" | "completeOperation" | "suspendOperation" | "listCarrierOperations" | "closeReply"
>

export type SendReplyInput = {
  ledger: ReplyLedger
  carrier: Pick<CarrierPort, "code" | "exceptions">
  exception: Pick<ExceptionRecord, "id" | "external_id" | "fulfillment_id" | "reply" | "reply_count" | "replied_from">
  lease_id: string
}

/** Failures that mend themselves: any other is staff's to mend, with another answer. */
const SENT_AGAIN: readonly CarrierErrorKind[] = ["unavailable", "unknown"]

/**
 * Did an answer that was never confirmed get through? The carrier shows another status once it has it. After an answer
 * to an answer it may show the same one again: then only a person can tell.
 */
const wasHeard = async ({ carrier, exception }: SendReplyInput): Promise<boolean> => {
  const now = await carrier.exceptions?.get(exception.external_id)
  if (now?.status !== exception.replied_from) {
    return true
  }
  if (exception.replied_from !== "pending") {
    throw new CarrierError(carrier.code, "refused", `${carrier.code}: whether the answer was heard cannot be told`)
  }
  return false
}

/**
 * Sends the recorded answer to a novedad, on record, from where its last turn ended: an answer that was not confirmed is
 * looked for before it is sent again.
 *
 * @returns whether the carrier has it
 */
export const sendReply = async (input: SendReplyInput): Promise<boolean> => {
  const { ledger, carrier, exception, lease_id } = input
  const step = replyStep(exception.id, exception.reply_count)
  const owner = exception.fulfillment_id ?? exception.id
  const lease = { fulfillment_id: owner, lease_id }
  await ledger.planOperations({ fulfillment_id: owner, carrier: carrier.code, steps: [step] })
  const done = await runOperation({
    ledger: {
      beginOperation: (begin) => ledger.beginReply({ ...begin, exception_id: exception.id }),
      completeOperation: (completed) => ledger.completeOperation(completed),
      suspendOperation: (suspended) => ledger.suspendOperation(suspended),
    },
    lease,
    step,
    request: { step, reply: exception.reply },
    perform: async (attempt) => {
      if (!(attempt.uncertain && (await wasHeard(input)))) {
        await carrier.exceptions?.reply(exception.external_id, exception.reply as ExceptionReply)
      }
      return { kind: "done", carrier_id: null }
    },
  })
  const [operation] = await ledger.listCarrierOperations({ fulfillment_id: owner, step }, { take: 1 })
  const kind = (operation.error_kind ?? "unknown") as CarrierErrorKind
  await ledger.closeReply({
    id: exception.id,
    lease_id,
    state: operation.state,
    error: done ? null : replyError(kind),
    next_run_at: !done && SENT_AGAIN.includes(kind) ? (operation.next_attempt_at ?? new Date()) : null,
  })
  return done
}
