import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  cancelTransferInput,
  confirmTransferInput,
  parseInput,
  type CancelTransferInput,
  type ConfirmTransferInput,
} from "../input"

/** The input comes from whoever runs the workflow by its id. @throws MedusaError `invalid_data` */
export const parseConfirmTransferInputStep = createStep(
  "parse-confirm-transfer-input",
  async (input: ConfirmTransferInput) => new StepResponse(parseInput(confirmTransferInput, input))
)

/** @throws MedusaError `invalid_data` */
export const parseCancelTransferInputStep = createStep(
  "parse-cancel-transfer-input",
  async (input: CancelTransferInput) => new StepResponse(parseInput(cancelTransferInput, input))
)
