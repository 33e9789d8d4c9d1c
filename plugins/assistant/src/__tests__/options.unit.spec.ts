import { parseAssistantOptions } from "../options"

describe("parseAssistantOptions", () => {
  it("needs nothing: tests and migrations boot without options", () => {
    expect(parseAssistantOptions(undefined)).toEqual({ knowledgePoolSize: 1, signature: "_🤖 Asistente Virtual KAIU_" })
    expect(parseAssistantOptions({ database: {}, anthropic: undefined }).anthropic).toBeUndefined()
  })

  it("fills in the model and its address, and trims the store's", () => {
    expect(parseAssistantOptions({ anthropic: { apiKey: "k" }, storeUrl: "https://kaiu.co//" })).toMatchObject({
      anthropic: { apiKey: "k", baseUrl: "https://api.anthropic.com", model: "claude-haiku-5-5" },
      storeUrl: "https://kaiu.co",
    })
  })

  it("names every wrong option and no value", () => {
    const wrong = {
      anthropic: { apiKey: "", baseUrl: "secret" },
      databaseUrl: "mysql://u:secret@h/x",
      knowledgePoolSize: 0,
    }

    expect(() => parseAssistantOptions(wrong)).toThrow(
      /@kaiu\/medusa-assistant.*"anthropic.apiKey".*"anthropic.baseUrl".*"databaseUrl".*"knowledgePoolSize"/
    )
    expect(() => parseAssistantOptions(wrong)).not.toThrow(/secret/)
  })
})
