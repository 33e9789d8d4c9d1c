import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** An amount as Query returns it (a number, a text or a BigNumber), in major units. */
export const toNumber = (amount: BigNumberInput | null | undefined): number => MathBN.convert(amount ?? 0).toNumber()
