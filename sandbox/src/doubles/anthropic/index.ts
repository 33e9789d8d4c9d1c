import { Router } from "express"
import { SANDBOX_CREDENTIALS } from "../../credentials"
import type { CreateDouble } from "../../core/world"
import { invalidRequest, mintRequestId, toErrorAnswer, type ApiFailure } from "./api-error"
import { think } from "./brain/think"
import { toMessage } from "./to-message"
import { validateRequest } from "./validate-request"

const API_KEY = SANDBOX_CREDENTIALS.anthropic.ANTHROPIC_API_KEY

const checkHeaders = (get: (name: string) => string | undefined): ApiFailure | null => {
  const key = get("x-api-key")
  if (key !== API_KEY) {
    return { type: "authentication_error", message: key ? "invalid x-api-key" : "x-api-key header is required" }
  }
  return get("anthropic-version") ? null : invalidRequest("anthropic-version: header is required")
}

/** Anthropic's Messages API with a scripted brain: the same conversation and tools always get the same answer. */
export const anthropicDouble: CreateDouble = () => {
  const router = Router()
  router.post("/v1/messages", (req, res) => {
    const requestId = mintRequestId()
    res.set("request-id", requestId)
    const validated = validateRequest(req.body)
    const error = checkHeaders((name) => req.get(name)) ?? ("error" in validated ? validated.error : null)
    if (error || "error" in validated) {
      const { status, body } = toErrorAnswer(error as ApiFailure, requestId)
      return void res.status(status).json(body)
    }
    res.json(toMessage(validated.value, think(validated.value)))
  })
  router.use((req, res) => {
    const requestId = mintRequestId()
    const { status, body } = toErrorAnswer({ type: "not_found_error", message: `Not found: ${req.path}` }, requestId)
    res.set("request-id", requestId).status(status).json(body)
  })
  return { name: "anthropic", router, reset: () => {} }
}
