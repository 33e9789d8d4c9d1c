import type { Cart } from "../api/cart"

/** The checkout's steps, by their names in the address (`?paso=`). */
export const STEPS = ["contacto", "entrega", "envio", "pago", "revisar"] as const

export type Step = (typeof STEPS)[number]

const has = (value: unknown): boolean => typeof value === "string" && value.trim().length > 0

/** What has to be there before the next step opens. Payment is known to the page alone: a card is never kept. */
const DONE: Record<Step, (cart: Cart, hasPayment: boolean) => boolean> = {
  contacto: ({ email, shipping_address }) =>
    has(email) && has(shipping_address?.phone) && has(shipping_address?.last_name),
  entrega: ({ shipping_address }) => has(shipping_address?.address_1) && has(shipping_address?.city),
  envio: ({ shipping_methods }) => (shipping_methods ?? []).length > 0,
  pago: (_, hasPayment) => hasPayment,
  revisar: () => false,
}

export const isDone = (step: Step, cart: Cart, hasPayment: boolean): boolean => DONE[step](cart, hasPayment)

/**
 * The step to show: the one of the address when all before it is done, else the first that is not. So neither a reload, nor
 * a link, nor the back button leads to a step that cannot work.
 */
export const openStep = (wanted: string | null, cart: Cart, hasPayment: boolean): Step => {
  const first = STEPS.find((step) => !isDone(step, cart, hasPayment)) ?? "revisar"
  const step = STEPS.find((candidate) => candidate === wanted)
  return step && STEPS.indexOf(step) <= STEPS.indexOf(first) ? step : first
}

export const stepAfter = (step: Step): Step => STEPS[Math.min(STEPS.indexOf(step) + 1, STEPS.length - 1)]
