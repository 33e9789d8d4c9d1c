import { isOutsideCallError, type OutsideErrorClass } from "@kaiu/medusa-kit"
import type { Logger } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { PLUGIN_NAME } from "../options"
import type { WompiClient } from "./client"

type KeyName = "publicKey" | "privateKey"

/** A reference that nobody has: the question is whether Wompi answers. */
const NO_REFERENCE = "kaiu-start-check"

/** Answers that only a wrong key has. To an unknown public key Wompi may also say that the merchant does not exist. */
const REFUSALS: Record<KeyName, ReadonlySet<OutsideErrorClass>> = {
  publicKey: new Set(["unauthorized", "not_found", "rejected"]),
  privateKey: new Set(["unauthorized", "not_found"]),
}

const check = async (name: KeyName, ask: () => Promise<unknown>, logger: Pick<Logger, "warn">): Promise<void> => {
  try {
    await ask()
  } catch (error) {
    if (isOutsideCallError(error) && REFUSALS[name].has(error.errorClass)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `${PLUGIN_NAME} is not configured correctly. option "${name}": Wompi refuses this key (HTTP ${error.status}).`
      )
    }
    logger.warn(`wompi: the option "${name}" could not be checked at start: ${(error as Error).message}`)
  }
}

/**
 * Asks Wompi whether it knows the keys.
 *
 * @throws MedusaError `invalid_argument`, one sentence naming the option. When Wompi cannot be asked there is a warning
 */
export const checkKeys = async (client: WompiClient, logger: Pick<Logger, "warn">): Promise<void> => {
  const checks = await Promise.allSettled([
    check("publicKey", () => client.retrieveMerchant(), logger),
    check("privateKey", () => client.listTransactions(NO_REFERENCE), logger),
  ])
  const refused = checks.find(({ status }) => status === "rejected") as PromiseRejectedResult | undefined
  if (refused) {
    throw refused.reason
  }
}
