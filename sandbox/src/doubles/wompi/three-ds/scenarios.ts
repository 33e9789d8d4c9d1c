import type { Outcome } from "../outcomes"

/** How an authentication can go; also what Wompi's sandbox takes as `three_ds_auth_type`. */
export const THREE_DS_SCENARIOS = [
  "no_challenge_success",
  "challenge_denied",
  "challenge_v2",
  "supported_version_error",
  "authentication_error",
] as const
export type ThreeDsScenario = (typeof THREE_DS_SCENARIOS)[number]

export type ThreeDsStep = {
  current_step: "SUPPORTED_VERSION" | "AUTHENTICATION" | "CHALLENGE"
  current_step_status: "PENDING" | "COMPLETED" | "Non-Authenticated" | "ERROR"
}

/** Test cards with one way to go each (Wompi docs, Transacciones con 3D Secure v2). */
const CARDS: Record<string, ThreeDsScenario> = {
  "2303779951000446": "challenge_v2",
  "2303779951000297": "no_challenge_success",
  "2303779951000453": "challenge_denied",
  "2303779951000354": "authentication_error",
  "2303779951000347": "supported_version_error",
}

export const isThreeDsCard = (number: string): boolean => Object.hasOwn(CARDS, number)

/** How this card's authentication goes: by its number, or for any other card as the request wishes. */
export const scenarioOf = (number: string, wish?: ThreeDsScenario): ThreeDsScenario =>
  CARDS[number] ?? wish ?? "no_challenge_success"

/** Where the authentication ends, or waits for the payer. */
export const lastStepOf = (scenario: ThreeDsScenario): ThreeDsStep => {
  switch (scenario) {
    case "no_challenge_success":
      return { current_step: "AUTHENTICATION", current_step_status: "COMPLETED" }
    case "challenge_denied":
      return { current_step: "AUTHENTICATION", current_step_status: "Non-Authenticated" }
    case "challenge_v2":
      return { current_step: "CHALLENGE", current_step_status: "PENDING" }
    case "supported_version_error":
      return { current_step: "SUPPORTED_VERSION", current_step_status: "ERROR" }
    case "authentication_error":
      return { current_step: "AUTHENTICATION", current_step_status: "ERROR" }
  }
}

/** How the payment ends; `ofCard` is how the test data end a card that is none of the above. */
export const authenticatedOutcome = (scenario: ThreeDsScenario, number: string, ofCard: Outcome): Outcome => {
  switch (scenario) {
    case "no_challenge_success":
      return isThreeDsCard(number) ? { status: "APPROVED", status_message: null } : ofCard
    case "challenge_v2":
      return { status: "PENDING", status_message: null }
    case "challenge_denied":
      return { status: "DECLINED", status_message: "La autenticación 3DS fue rechazada (Sandbox)" }
    default:
      return { status: "ERROR", status_message: "La autenticación 3DS falló (Sandbox)" }
  }
}
