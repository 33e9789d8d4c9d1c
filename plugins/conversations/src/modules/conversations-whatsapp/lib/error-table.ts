/**
 * What a Graph error code means for the message it is about (WhatsApp Cloud API, Error codes).
 *
 * - `retry`: the network stumbled; again after a short pause.
 * - `throttle`: we were too fast; again after a longer one.
 * - `pair`: too many messages to one person; again after 4^n seconds, as Meta asks.
 * - `window`: outside the customer service window; only a template may be sent.
 * - `refused`: this message will not be delivered, or nothing will until somebody acts.
 */
export type ErrorAction = "retry" | "throttle" | "pair" | "window" | "refused"

export type ErrorRule = { action: ErrorAction; reason: string }

const rule = (action: ErrorAction, reason: string, codes: number[]): [number, ErrorRule][] =>
  codes.map((code) => [code, { action, reason }])

const RULES: ReadonlyMap<number, ErrorRule> = new Map([
  ...rule("retry", "service_unavailable", [1, 2, 131000, 131016, 133004, 131057]),
  ...rule("throttle", "rate_limited", [4, 80007, 130429]),
  ...rule("pair", "pair_rate_limited", [131056]),
  ...rule("window", "window_closed", [131047]),
  ...rule("refused", "account_restricted", [131048, 368, 131031, 131037, 133016]),
  ...rule("refused", "payment_required", [131042]),
  ...rule("refused", "template_unavailable", [132001, 132015, 132016, 132068, 132069]),
  ...rule("refused", "unauthorized", [0, 3, 10, 190, 131005]),
  ...rule("refused", "number_unavailable", [33, 131045, 133010]),
  ...rule("refused", "undeliverable", [131026, 131021, 130472, 130497, 131062, 137000]),
  ...rule("refused", "marketing_limited", [131049]),
  ...rule("refused", "opted_out", [131050]),
  ...rule("refused", "media_rejected", [131052, 131053]),
  ...rule(
    "refused",
    "invalid_message",
    [100, 131008, 131009, 131051, 131055, 132000, 132005, 132007, 132012, 132018, 134011, 135000]
  ),
])

/** The rule of a code, or `null` for one that is not in the table. Codes 200 to 299 are missing permissions. */
export const errorRule = (code: number): ErrorRule | null =>
  RULES.get(code) ?? (code >= 200 && code <= 299 ? { action: "refused", reason: "unauthorized" } : null)
