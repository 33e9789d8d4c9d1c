import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

type Movement = { amount: BigNumberInput }

export type PaymentMoney = { captures?: Movement[] | null; refunds?: Movement[] | null }

const sumOf = (movements: Movement[] | null | undefined) =>
  MathBN.sum(0, ...(movements ?? []).map(({ amount }) => amount))

/** Does the shop hold any of a payment: was more captured than was given back? */
export const hasMoney = ({ captures, refunds }: PaymentMoney): boolean => MathBN.gt(sumOf(captures), sumOf(refunds))
