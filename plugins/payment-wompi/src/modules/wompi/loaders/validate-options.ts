import type { LoaderOptions } from "@medusajs/framework/types"
import { hasAnyWompiKey, parseWompiOptions, type WompiOptions } from "../../../options"

/** Refuses wrong options at start. Without any credential the plugin boots, and refuses when it is used. */
export default async function validateOptions({ options }: LoaderOptions): Promise<void> {
  if (hasAnyWompiKey(options as Partial<WompiOptions> | undefined)) {
    parseWompiOptions(options)
  }
}
