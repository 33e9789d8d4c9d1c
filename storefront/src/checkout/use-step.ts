import { useSearchParams } from "react-router-dom"
import type { Cart } from "../api/cart"
import { openStep, stepAfter, type Step } from "./steps"

/** The step in the address, and how to go to another. Each is an entry of the browser's history. */
export const useStep = (cart: Cart, hasPayment: boolean) => {
  const [search, setSearch] = useSearchParams()
  const step = openStep(search.get("paso"), cart, hasPayment)
  const go = (to: Step) => setSearch({ paso: to })
  return { step, go, goOn: () => go(stepAfter(step)) }
}
