import { isRecord, type Json } from "../../core/dig"
import { invalidRequest, type ApiFailure } from "./api-error"
import type { MessagesRequest } from "./types"
import { checkMessages } from "./validate-messages"
import { checkTools } from "./validate-tools"

/** Families that were retired; the API answers as for a name that never existed. */
const RETIRED_MODELS = /^claude-(instant|2|3)\b/

/** Models after Opus 4.6 refuse sampling parameters (migration guides, Claude documentation). */
const WITHOUT_SAMPLING = /^claude-[a-z]+-(5(-\d)?|4-[78])$/
const SAMPLING = ["temperature", "top_p", "top_k"]

const checkModel = ({ model }: Json): ApiFailure | null => {
  if (typeof model !== "string" || model === "") {
    return invalidRequest("model: Field required")
  }
  return model.startsWith("claude-") && !RETIRED_MODELS.test(model)
    ? null
    : { type: "not_found_error", message: `model: ${model}` }
}

const checkMaxTokens = ({ max_tokens: maxTokens }: Json): ApiFailure | null => {
  if (maxTokens === undefined) {
    return invalidRequest("max_tokens: Field required")
  }
  return Number.isInteger(maxTokens) && (maxTokens as number) > 0
    ? null
    : invalidRequest("max_tokens: Input should be greater than or equal to 1")
}

const checkSampling = (body: Json): ApiFailure | null => {
  const given = WITHOUT_SAMPLING.test(String(body.model)) && SAMPLING.find((name) => (body[name] ?? 1) !== 1)
  return given ? invalidRequest(`${given}: not supported by this model`) : null
}

const checkStream = ({ stream }: Json): ApiFailure | null =>
  stream ? invalidRequest("stream: the sandbox answers whole messages only") : null

const CHECKS = [checkModel, checkMaxTokens, checkSampling, checkStream, checkMessages, checkTools]

/** Checks the body of `POST /v1/messages` as the API does; the first fault is the answer. */
export const validateRequest = (body: unknown): { value: MessagesRequest } | { error: ApiFailure } => {
  if (!isRecord(body)) {
    return { error: invalidRequest("The request body is not valid JSON") }
  }
  for (const check of CHECKS) {
    const error = check(body)
    if (error) {
      return { error }
    }
  }
  return { value: body as unknown as MessagesRequest }
}
