/**
 * What this shop writes down when there are no words of Wompi's: the class of a failed call, or a sentence for the log.
 * The rest is what Wompi or a member of staff said, and stays as it is.
 */
const KEYS: Record<string, string> = {
  unreachable: "unreachable",
  timeout: "timeout",
  connection_lost: "connection_lost",
  rate_limited: "rate_limited",
  server_error: "server_error",
  unauthorized: "unauthorized",
  not_found: "not_found",
  rejected: "rejected",
  "the answer could not be read": "unreadable",
  "the process ended before Wompi's answer": "interrupted",
  "voided at Wompi": "voided_at_wompi",
  "not about a transaction": "not_a_transaction",
  "the reference was not issued by this store": "not_ours",
}

export const OWN_WORDS = Object.keys(KEYS)

/** Key of the sentence that stands for the shop's own words; `null` for words of somebody else. */
export const ownWordsKey = (reason: string): string | null =>
  Object.hasOwn(KEYS, reason) ? `wompi.why.${KEYS[reason]}` : null
