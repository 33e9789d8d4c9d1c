import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LabelFormat } from "../../carriers/port"
import { keepLabels } from "../../labels/keep-labels"

export const keepLabelsStepId = "keep-labels"

export type KeepLabelsInput = { fulfillment_ids: string[]; format: LabelFormat }

/** Keeps labels in a format. Without compensation: what is kept is a copy of what the carrier has. */
export const keepLabelsStep = createStep(
  keepLabelsStepId,
  async ({ fulfillment_ids, format }: KeepLabelsInput, { container }) => {
    await keepLabels(container, [...new Set(fulfillment_ids)], format)
    return new StepResponse({ fulfillment_ids })
  }
)
