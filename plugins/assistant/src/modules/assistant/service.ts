import { createModel } from "../../assistant/agent/create-model"
import type { BaseChatModel } from "../../langchain-types"
import { once } from "../../lib/once"
import { parseAssistantOptions, type AssistantOptions } from "../../options"

/** The assistant's settings and its model. It has no tables. */
class AssistantModuleService {
  readonly settings: AssistantOptions

  /** The model's client, made at first use; `null` when none is configured. */
  readonly getModel: () => Promise<BaseChatModel | null>

  constructor(_: object, options?: Record<string, unknown>) {
    const settings = parseAssistantOptions(options)
    this.settings = settings
    this.getModel = once(async () => (settings.anthropic ? await createModel(settings.anthropic) : null))
  }
}

export default AssistantModuleService
