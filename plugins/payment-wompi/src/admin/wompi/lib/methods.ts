/**
 * How Wompi returns the money of a payment method: a card in any part, a wallet or bank account only whole. For PSE and
 * cash it documents no refund at all (Wompi support, "Reversiones").
 */
const RETURNS = {
  CARD: "any_part",
  NEQUI: "whole",
  PSE: "doubtful",
  BANCOLOMBIA_TRANSFER: "whole",
  BANCOLOMBIA_QR: "whole",
  BANCOLOMBIA_COLLECT: "doubtful",
  DAVIPLATA: "whole",
  PCOL: "whole",
  BANCOLOMBIA_BNPL: "whole",
  SU_PLUS: "whole",
} as const

export type Returns = (typeof RETURNS)[keyof typeof RETURNS]

export type Method = keyof typeof RETURNS

export const METHODS = Object.keys(RETURNS) as Method[]

export const isMethod = (type: string | null): type is Method => type !== null && Object.hasOwn(RETURNS, type)

/** How money paid by a method goes back; a method that Wompi adds later is taken for one that goes back whole. */
export const returnsOf = (type: string | null): Returns => (isMethod(type) ? RETURNS[type] : "whole")
