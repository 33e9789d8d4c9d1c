import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRIVACY_MODULE } from "../../modules/privacy"
import type PrivacyModuleService from "../../modules/privacy/service"
import { erasureDueAt } from "../../privacy/erasure-due"
import { provenHash, readPerson } from "../../privacy/read-person"

export type RecordErasureRequestInput = { customer_id: string }

export const recordErasureRequestStepId = "record-erasure-request"

/** Puts the wish to be forgotten on record; a person has one at a time. */
export const recordErasureRequestStep = createStep(
  recordErasureRequestStepId,
  async ({ customer_id }: RecordErasureRequestInput, { container }) => {
    const privacy = container.resolve<PrivacyModuleService>(PRIVACY_MODULE)
    const findOpen = async () => (await privacy.listErasureRequests({ customer_id, state: "waiting" }, { take: 1 }))[0]
    const open = await findOpen()
    if (open) {
      return new StepResponse(open, null)
    }
    const email_hash = provenHash(await readPerson(container, customer_id))
    try {
      const made = await privacy.createErasureRequests({ customer_id, email_hash, due_at: erasureDueAt(new Date()) })
      return new StepResponse(made, made.id)
    } catch (error) {
      // The other of two clicks was first.
      const first = await findOpen()
      if (first) {
        return new StepResponse(first, null)
      }
      throw error
    }
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PrivacyModuleService>(PRIVACY_MODULE).deleteErasureRequests(id)
    }
  }
)
