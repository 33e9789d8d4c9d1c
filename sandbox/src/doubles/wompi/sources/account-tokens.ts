import type { World } from "../../../core/world"
import { sendEvent } from "../events"
import type { ModeSwitches } from "../modes/modes"
import { invalidInput, notFound, unprocessable } from "../wompi-error"

export type TokenType = "NEQUI" | "DAVIPLATA" | "BANCOLOMBIA_TRANSFER"
export type TokenStatus = "PENDING" | "AVAILABLE" | "APPROVED" | "DECLINED"

/** An account that its holder lets the merchant charge, once they have agreed. */
export type AccountToken = {
  id: string
  type: TokenType
  status: TokenStatus
  status_message: string
  /** What the shop told of the account. */
  account: Record<string, string>
  created_at: string
  updated_at: string
}

const PREFIXES: Record<TokenType, string> = {
  NEQUI: "nequi_test_",
  DAVIPLATA: "daviplata_test_",
  BANCOLOMBIA_TRANSFER: "bancolombia_test_",
}

/** Daviplata's changes have no event of their own. */
const EVENTS: Partial<Record<TokenType, string>> = {
  NEQUI: "nequi_token",
  BANCOLOMBIA_TRANSFER: "bancolombia_transfer_token",
}

const RULES: Record<TokenType, Record<string, RegExp>> = {
  NEQUI: { phone_number: /^\d{10}$/ },
  DAVIPLATA: { type_document: /^(CC|NIT)$/, number_document: /^.+$/, product_number: /^\d{10}$/ },
  BANCOLOMBIA_TRANSFER: { redirect_url: /^https?:\/\/.+$/, type_auth: /^(TOKEN|TRANSACTION)$/ },
}

const readAccount = (type: TokenType, body: Record<string, unknown>): Record<string, string> => {
  const problems = Object.entries(RULES[type]).flatMap(([field, pattern]) => {
    const value = body[field]
    if (value === undefined || value === "") {
      return [[field, ["No está presente"]]]
    }
    return typeof value === "string" && pattern.test(value) ? [] : [[field, ["Formato inválido"]]]
  })
  if (problems.length) {
    throw invalidInput(Object.fromEntries(problems))
  }
  return Object.fromEntries(Object.keys(RULES[type]).map((field) => [field, String(body[field])]))
}

/** The test phone whose holder agrees; every other refuses. */
const AGREEING_PHONE = "3991111111"

/** Nequi, Daviplata and Bancolombia accounts on their way to become payment sources (Wompi docs, Fuentes de pago). */
export class AccountTokens {
  private readonly tokens = new Map<string, AccountToken>()

  constructor(
    private readonly world: World,
    private readonly modes: ModeSwitches
  ) {}

  /** @throws WompiError 422 with a message per field */
  create(type: TokenType, body: Record<string, unknown>): AccountToken {
    const account = readAccount(type, body)
    const now = new Date(this.world.clock.now()).toISOString()
    const token: AccountToken = {
      id: `${PREFIXES[type]}${crypto.randomUUID().replaceAll("-", "")}`,
      type,
      status: account.type_auth === "TRANSACTION" ? "AVAILABLE" : "PENDING",
      status_message: "",
      account,
      created_at: now,
      updated_at: now,
    }
    this.tokens.set(token.id, token)
    if (type === "NEQUI") {
      const status = account.phone_number === AGREEING_PHONE ? "APPROVED" : "DECLINED"
      this.world.clock.schedule(this.modes.current.settlement_ms, async () => {
        if (token.status === "PENDING") {
          await this.answer(token.id, status)
        }
      })
    }
    return token
  }

  /** @throws WompiError 404 */
  find(id: string, type?: TokenType): AccountToken {
    const token = this.tokens.get(id)
    if (!token || (type && token.type !== type)) {
      throw notFound()
    }
    return token
  }

  /**
   * The holder agrees or does not. Resolves once the shop was told; Wompi documents the kinds of these events but not
   * what is in them: the content is a guess.
   *
   * @throws WompiError (synchronously) when they have answered already
   */
  answer(id: string, status: "APPROVED" | "DECLINED", message = ""): Promise<void> {
    const token = this.find(id)
    if (token.status !== "PENDING") {
      throw unprocessable("La suscripción ya fue respondida")
    }
    token.status = status
    token.status_message = message
    token.updated_at = new Date(this.world.clock.now()).toISOString()
    const name = EVENTS[token.type]
    if (!name) {
      return Promise.resolve()
    }
    return sendEvent(this.world, this.modes.current, {
      event: `${name}.updated`,
      data: { [name]: { id, status, ...token.account } },
      properties: [`${name}.id`, `${name}.status`],
    })
  }

  reset(): void {
    this.tokens.clear()
  }
}
