import type { BaseChatModel } from "../../langchain-types"
import type { AssistantOptions } from "../../options"

/** Thinking counts towards it, so it is well above what a chat message needs. */
const MAX_TOKENS = 4_096
/** One try, in milliseconds; the SDK's own default is ten minutes. */
const TIMEOUT_MS = 20_000
/** Tries after the first, of what LangChain holds for passing: 5xx, 529, a lost connection, 429 with `Retry-After`. */
const MAX_RETRIES = 2

/**
 * The model's client. Both libraries are loaded here and not before. No sampling parameters: the newer models refuse
 * them. The address is always given, or the library would take one from the environment.
 */
export const createModel = async (anthropic: NonNullable<AssistantOptions["anthropic"]>): Promise<BaseChatModel> => {
  const { ChatAnthropic } = await import("@langchain/anthropic")
  const { Anthropic } = await import("@anthropic-ai/sdk")
  return new ChatAnthropic({
    model: anthropic.model,
    apiKey: anthropic.apiKey,
    anthropicApiUrl: anthropic.baseUrl,
    maxTokens: MAX_TOKENS,
    maxRetries: MAX_RETRIES,
    clientOptions: { timeout: TIMEOUT_MS },
    createClient: (options) => new Anthropic(options),
  })
}
