import { inboundPolicy } from "../inbound-types"

describe("inboundPolicy", () => {
  it.each([
    ["text", true, "answer"],
    ["audio", true, "hand_over"],
    ["order", true, "hand_over"],
    ["a_type_of_next_year", true, "hand_over"],
    ["sticker", true, "ignore"],
    ["reaction", false, "ignore"],
    ["system", false, "ignore"],
  ])("%s counts: %s, the bot: %s", (type, counts, bot) => {
    expect(inboundPolicy(type)).toEqual({ counts, bot })
  })
})
