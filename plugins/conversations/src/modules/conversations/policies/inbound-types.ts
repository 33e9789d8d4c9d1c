/** What an inbound message does to its conversation. */
export type InboundPolicy = {
  /** Does it count as unread, show in the list and open the customer service window? */
  counts: boolean
  /** What the bot does with it: answers it, hands it to a person because it cannot read it, or lets it be. */
  bot: "answer" | "hand_over" | "ignore"
}

const POLICIES: Record<string, InboundPolicy> = {
  text: { counts: true, bot: "answer" },
  sticker: { counts: true, bot: "ignore" },
  reaction: { counts: false, bot: "ignore" },
  request_welcome: { counts: false, bot: "ignore" },
  system: { counts: false, bot: "ignore" },
  edit: { counts: false, bot: "ignore" },
  revoke: { counts: false, bot: "ignore" },
}

/** A photo, a voice note or a type of next year: a person should look at it rather than nobody. */
const UNREADABLE: InboundPolicy = { counts: true, bot: "hand_over" }

export const inboundPolicy = (type: string): InboundPolicy => POLICIES[type] ?? UNREADABLE
