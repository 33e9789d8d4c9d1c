import type { ConfigAnswer, PaymentMethodInput } from "@kaiu/medusa-payment-wompi/browser"
import type { PaymentChoice } from "../draft"

export const WOMPI = "pp_wompi_wompi"
export const CONTRA_ENTREGA = "pp_cod_cod"
export const TRANSFER = "pp_transfer_transfer"

export type WompiMethod = PaymentMethodInput["type"]

/** Wompi's own page, where its widget or an unknown method is wanted. */
export const WOMPI_PAGE = "CHECKOUT"

/** The order in which Colombians look for them. */
const METHODS: WompiMethod[] = [
  "CARD",
  "NEQUI",
  "PSE",
  "BANCOLOMBIA_TRANSFER",
  "BANCOLOMBIA_QR",
  "DAVIPLATA",
  "BANCOLOMBIA_COLLECT",
]

const ofWompi = (config: ConfigAnswer | null | undefined): PaymentChoice[] => {
  const enabled = config?.payment_methods ?? []
  const own = METHODS.filter((method) => enabled.includes(method))
  return [...own, WOMPI_PAGE].map((method) => ({ provider_id: WOMPI, method }))
}

/** Wompi first, whatever order Medusa lists them in: most pay at once. */
const wompiFirst = (providers: string[]): string[] =>
  [...providers].sort((one, other) => Number(other === WOMPI) - Number(one === WOMPI))

/** What the shopper may choose from: every provider of the region, Wompi's by method. */
export const paymentChoices = (providers: string[], config: ConfigAnswer | null | undefined): PaymentChoice[] =>
  wompiFirst(providers).flatMap((provider_id) =>
    provider_id === WOMPI ? ofWompi(config) : [{ provider_id, method: null }]
  )

export const isSame = (one: PaymentChoice | null | undefined, other: PaymentChoice): boolean =>
  one?.provider_id === other.provider_id && one.method === other.method

/** The key of a choice's name; a provider of another plugin has none, and shows its id. */
export const nameKey = ({ provider_id, method }: PaymentChoice): string =>
  method ? `checkout.method.${method}` : `checkout.method.${provider_id}`
