import { isRecord } from "../../../core/dig"
import { escapeHtml } from "../../../pages/layout"
import type { TransactionStatus } from "../types"
import { lastStepOf, type ThreeDsScenario, type ThreeDsStep } from "./scenarios"

type Extra = Record<string, unknown>

/** The frame with the bank's question, escaped: a shop decodes it and puts it into its page as `srcdoc`. */
const challengeHtml = (challengePage: string): string =>
  escapeHtml(
    `<iframe src="${escapeHtml(challengePage)}" title="Autenticación del banco" width="100%" height="480" style="border:0"></iframe>`
  )

/** What a card payment with 3DS shows from the start. */
export const firstThreeDsExtra = (scenario: ThreeDsScenario): Extra => ({
  is_three_ds: true,
  three_ds_auth_type: scenario,
  three_ds_auth: { current_step: "SUPPORTED_VERSION", current_step_status: "PENDING" } satisfies ThreeDsStep,
})

/** Half way, the bank is authenticating unless it knows no 3DS. */
export const halfwayThreeDsExtra = (scenario: ThreeDsScenario): Extra =>
  scenario === "supported_version_error"
    ? {}
    : { three_ds_auth: { current_step: "AUTHENTICATION", current_step_status: "PENDING" } satisfies ThreeDsStep }

/** The authentication's end, or the challenge with the frame to show. */
export const lastThreeDsExtra = (scenario: ThreeDsScenario, challengePage: string): Extra => {
  const step = lastStepOf(scenario)
  return {
    three_ds_auth:
      step.current_step === "CHALLENGE" ? { ...step, three_ds_method_data: challengeHtml(challengePage) } : step,
  }
}

const STEP_STATUSES: Partial<Record<TransactionStatus, ThreeDsStep["current_step_status"]>> = {
  APPROVED: "COMPLETED",
  DECLINED: "Non-Authenticated",
  ERROR: "ERROR",
}

/** Closes a step that was still waiting when the payment ended; the frame goes with it. */
export const closedThreeDsExtra = (extra: Extra, status: TransactionStatus): Extra => {
  const auth = extra.three_ds_auth
  const stepStatus = STEP_STATUSES[status]
  return isRecord(auth) && auth.current_step_status === "PENDING" && stepStatus
    ? { three_ds_auth: { current_step: auth.current_step, current_step_status: stepStatus } }
    : {}
}

/** Whether the payer's bank is waiting for an answer. */
export const isChallenged = (extra: Extra | undefined): boolean => {
  const auth = extra?.three_ds_auth
  return isRecord(auth) && auth.current_step === "CHALLENGE" && auth.current_step_status === "PENDING"
}
