/**
 * What a shopper typed as proof: an e-mail has an at sign, anything else is a phone.
 *
 * @example readProof(" 300 123 4567 ") // { phone: "300 123 4567" }
 */
export const readProof = (text: string): { email: string } | { phone: string } => {
  const proof = text.trim()
  return proof.includes("@") ? { email: proof } : { phone: proof }
}

/** The number of an order as its mails write it: with or without `#`. */
export const readOrderNumber = (text: string): string => text.replace(/[#\s.]/g, "")
