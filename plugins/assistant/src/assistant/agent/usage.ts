import type { BaseMessage } from "../../langchain-types"
import type { Usage } from "./types"

export const NO_USAGE: Usage = {
  model_calls: 0,
  input_tokens: 0,
  cache_read_tokens: 0,
  cache_creation_tokens: 0,
  output_tokens: 0,
}

type UsageMetadata = {
  input_tokens?: number
  output_tokens?: number
  input_token_details?: { cache_read?: number; cache_creation?: number }
}

/** Adds what one answer of the model used. */
export const addUsage = (sum: Usage, message: BaseMessage): Usage => {
  const used = (message as BaseMessage & { usage_metadata?: UsageMetadata }).usage_metadata
  return {
    model_calls: sum.model_calls + 1,
    input_tokens: sum.input_tokens + (used?.input_tokens ?? 0),
    cache_read_tokens: sum.cache_read_tokens + (used?.input_token_details?.cache_read ?? 0),
    cache_creation_tokens: sum.cache_creation_tokens + (used?.input_token_details?.cache_creation ?? 0),
    output_tokens: sum.output_tokens + (used?.output_tokens ?? 0),
  }
}
