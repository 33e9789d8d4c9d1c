import type { LoaderOptions, Logger } from "@medusajs/framework/types"
import { hasAnyWompiKey, parseWompiOptions, type WompiOptions } from "../../../options"
import { checkKeys } from "../../../wompi/check-keys"
import { createWompiClient } from "../../../wompi/client"

const TIMEOUT_MS = 5_000

/** Commands of Medusa's that take no payments: a migration must not depend on Wompi. */
const WITHOUT_PAYMENTS = /^(db:|plugin:|build$|exec$|user$|lint$)/

/** Stops the start when Wompi does not know the keys. */
export default async function checkWompiKeys({ options, logger }: LoaderOptions): Promise<void> {
  if (!hasAnyWompiKey(options as Partial<WompiOptions> | undefined) || WITHOUT_PAYMENTS.test(process.argv[2] ?? "")) {
    return
  }
  const client = createWompiClient(parseWompiOptions(options), undefined, { timeoutMs: TIMEOUT_MS, attempts: 1 })
  await checkKeys(client, (logger ?? console) as Pick<Logger, "warn">)
}
