import type { Clock } from "../../core/clock"
import type { CardToken } from "./types"
import { invalidInput } from "./wompi-error"

const HALF_YEAR_MS = 182 * 24 * 3600 * 1000

const brandOf = (number: string): string => {
  if (number.startsWith("4")) {
    return "VISA"
  }
  return /^5[1-5]|^2[2-7]/.test(number) ? "MASTERCARD" : "AMEX"
}

const FIELDS: Record<string, { pattern: RegExp; message: string }> = {
  number: { pattern: /^\d{13,19}$/, message: "Número de tarjeta inválido" },
  cvc: { pattern: /^\d{3,4}$/, message: "Código de seguridad inválido" },
  exp_month: { pattern: /^(0[1-9]|1[0-2])$/, message: "Mes de expiración inválido" },
  exp_year: { pattern: /^\d{2}$/, message: "Año de expiración inválido" },
  card_holder: { pattern: /^.{5,}$/, message: "Debe tener al menos 5 caracteres" },
}

const problemsOf = (body: Record<string, unknown>): Record<string, string[]> => {
  const problems: Record<string, string[]> = {}
  for (const [field, { pattern, message }] of Object.entries(FIELDS)) {
    const value = body[field]
    if (value === undefined || value === "") {
      problems[field] = ["No está presente"]
    } else if (typeof value !== "string" || !pattern.test(value)) {
      problems[field] = [message]
    }
  }
  return problems
}

/** Whether the card's last month is over. */
const isExpired = ({ exp_month, exp_year }: Pick<CardToken, "exp_month" | "exp_year">, now: number): boolean =>
  Date.UTC(2000 + Number(exp_year), Number(exp_month)) <= now

type Entry = { token: CardToken; number: string; used: boolean }

/** Cards that were turned into tokens; each pays once (Wompi docs, Métodos de pago, "Tarjetas"). */
export class CardTokens {
  private readonly entries = new Map<string, Entry>()
  private nextNumber = 1

  constructor(private readonly clock: Clock) {}

  /** Tokenizes any well-formed card that has not expired, as Wompi's sandbox does: what becomes of it shows at the transaction. */
  create(body: Record<string, unknown>): CardToken {
    const problems = problemsOf(body)
    if (Object.keys(problems).length) {
      throw invalidInput(problems)
    }
    const card = body as Record<"number" | "exp_month" | "exp_year" | "card_holder", string>
    const now = this.clock.now()
    if (isExpired(card, now)) {
      throw invalidInput({ exp_year: ["La tarjeta está vencida"] })
    }
    const token: CardToken = {
      id: `tok_test_${this.nextNumber++}_${crypto.randomUUID().replaceAll("-", "")}`,
      created_at: new Date(now).toISOString(),
      brand: brandOf(card.number),
      name: `${brandOf(card.number)}-${card.number.slice(-4)}`,
      last_four: card.number.slice(-4),
      bin: card.number.slice(0, 6),
      exp_year: card.exp_year,
      exp_month: card.exp_month,
      card_holder: card.card_holder,
      expires_at: new Date(now + HALF_YEAR_MS).toISOString(),
    }
    this.entries.set(token.id, { token, number: card.number, used: false })
    return token
  }

  find(id: unknown): Entry | undefined {
    return this.entries.get(String(id))
  }

  reset(): void {
    this.entries.clear()
  }
}
