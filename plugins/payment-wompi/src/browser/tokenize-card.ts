import { cardProblems, normalizeCard, type Card, type CardField, type CardProblems } from "./card-problems"

export type TokenizeCardInput = {
  /** `api_url` and `public_key` of `GET /store/wompi/config`. */
  apiUrl: string
  publicKey: string
  card: Card
  signal?: AbortSignal
}

export type CardToken = {
  /** For `payment_method.token`, for one payment. */
  token: string
  brand: string
  last_four: string
}

/**
 * Why there is no token. `fields` says what to correct; without any, Wompi could not be asked. It never repeats what was
 * typed.
 */
export class CardError extends Error {
  readonly code: "invalid_card" | "wompi_unavailable"
  readonly fields: CardProblems

  constructor(code: CardError["code"], fields: CardProblems = {}) {
    super(
      code === "invalid_card"
        ? "Revisa los datos de la tarjeta."
        : "No pudimos comunicarnos con Wompi. Intenta de nuevo."
    )
    this.name = "CardError"
    this.code = code
    this.fields = fields
  }
}

const TIMEOUT_MS = 15_000
const FIELDS: CardField[] = ["number", "cvc", "exp_month", "exp_year", "card_holder"]

type Answer = {
  status?: unknown
  data?: { id?: unknown; brand?: unknown; last_four?: unknown }
  error?: { messages?: Partial<Record<CardField, unknown>> }
}

/** Wompi's own words by field; a card that it refuses as a whole is refused at its number. */
const problemsIn = (answer: Answer): CardProblems => {
  const messages = answer.error?.messages ?? {}
  const found = FIELDS.flatMap((field) => {
    const texts = Array.isArray(messages[field]) ? messages[field].filter((text) => typeof text === "string") : []
    return texts.length > 0 ? [[field, texts as string[]]] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : { number: ["Wompi no aceptó esta tarjeta."] }
}

const ask = async ({ apiUrl, publicKey, card, signal }: TokenizeCardInput) => {
  // Not AbortSignal.any: phones that are still in use lack it.
  const controller = new AbortController()
  const abort = () => controller.abort()
  const timer = setTimeout(abort, TIMEOUT_MS)
  signal?.addEventListener("abort", abort)
  try {
    const response = await fetch(`${apiUrl.replace(/\/+$/, "")}/tokens/cards`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${publicKey}` },
      body: JSON.stringify(card),
      credentials: "omit",
      referrerPolicy: "origin",
      signal: controller.signal,
    })
    return { status: response.status, answer: (await response.json()) as Answer }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener("abort", abort)
  }
}

/**
 * Turns a card into a token at Wompi, from the browser: the shop's server never sees the card.
 *
 * @throws CardError what to correct by field, or that Wompi cannot be reached
 * @example
 * const { token } = await tokenizeCard({ apiUrl: config.api_url, publicKey: config.public_key, card })
 */
export const tokenizeCard = async (input: TokenizeCardInput): Promise<CardToken> => {
  const card = normalizeCard(input.card)
  const problems = cardProblems(card)
  if (Object.keys(problems).length > 0) {
    throw new CardError("invalid_card", problems)
  }
  const { status, answer } = await ask({ ...input, card }).catch(() => {
    throw new CardError("wompi_unavailable")
  })
  if (status === 422 || status === 400) {
    throw new CardError("invalid_card", problemsIn(answer))
  }
  const { id, brand, last_four } = answer.data ?? {}
  if (status !== 201 || answer.status !== "CREATED" || typeof id !== "string") {
    throw new CardError("wompi_unavailable")
  }
  return { token: id, brand: String(brand ?? ""), last_four: String(last_four ?? "") }
}
