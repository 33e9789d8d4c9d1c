import type { LoaderOptions } from "@medusajs/framework/types"
import { hasTransferOptions, parseTransferOptions } from "../../../bank-transfer/options"

/** Refuses wrong options at start. Without `transfer` nothing is offered, and orders of before are still looked after. */
export default async function validateOptions({ options }: LoaderOptions): Promise<void> {
  if (hasTransferOptions(options)) {
    parseTransferOptions(options)
  }
}
