import { lookUpWithdrawable, readWithdrawal, type FoundOrder, type Proof, type Withdrawal } from "../api/withdrawal"
import { readOrderNumber, readProof } from "../pages/tracking/read-proof"

export type Found = { proof: Proof } & ({ kind: "order"; found: FoundOrder } | { kind: "request"; request: Withdrawal })

/** A radicado begins with its letter; an order's number has none. */
const isRadicado = (text: string): boolean => /^\s*r-/i.test(text)

/** What somebody typed, looked up: an order by its number, or a request by its radicado. */
export const findRequest = async ({ number, proof: typed }: { number: string; proof: string }): Promise<Found> => {
  const proof = readProof(typed)
  return isRadicado(number)
    ? { kind: "request", proof, request: await readWithdrawal(number.trim(), proof) }
    : { kind: "order", proof, found: await lookUpWithdrawable(readOrderNumber(number), proof) }
}
