import { parseConversationsOptions } from "../options"

const WHATSAPP = {
  phoneNumberId: "1",
  businessAccountId: "2",
  accessToken: "very-secret",
  appSecret: "s",
  verifyToken: "v",
}

describe("parseConversationsOptions", () => {
  it("needs none", () => {
    expect(parseConversationsOptions(undefined)).toEqual({
      handoverWords: [],
      initialOwner: "bot",
      quietTimeMs: 2000,
      messagesPerSecond: 10,
    })
  })

  it("talks to Graph unless told otherwise", () => {
    expect(parseConversationsOptions({ whatsapp: { ...WHATSAPP, apiUrl: undefined } }).whatsapp).toMatchObject({
      apiUrl: "https://graph.facebook.com",
      apiVersion: "v25.0",
    })
  })

  it("names what is wrong, never its value", () => {
    const parse = () =>
      parseConversationsOptions({ whatsapp: { ...WHATSAPP, appSecret: undefined, apiVersion: "very-secret" } })
    expect(parse).toThrow(/whatsapp\.apiVersion.*whatsapp\.appSecret/)
    expect(parse).not.toThrow(/very-secret/)
  })
})
