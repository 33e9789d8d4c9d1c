/** Reasons of this plugin's own handovers. The assistant and agents give their own. */
export const HANDOVER_REASONS = {
  CUSTOMER: "customer_requested",
  UNREADABLE: "unreadable_message",
  UNANSWERED: "unanswered",
  AGENT: "agent",
  REOPENED: "reopened",
} as const

/** What the customer reads when a person takes over, by reason. */
const LINES: Record<string, string> = {
  [HANDOVER_REASONS.CUSTOMER]: "Listo, una persona de nuestro equipo te responderá por aquí.",
}

const DEFAULT_LINE = "Una persona de nuestro equipo te responderá por aquí."

export const handoverLine = (reason: string): string => LINES[reason] ?? DEFAULT_LINE
