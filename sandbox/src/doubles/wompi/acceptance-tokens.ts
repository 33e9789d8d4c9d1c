import type { Clock } from "../../core/clock"

export const ACCEPTANCE_KINDS = ["END_USER_POLICY", "PERSONAL_DATA_AUTH"] as const
export type AcceptanceKind = (typeof ACCEPTANCE_KINDS)[number]

const LIFETIME_S = 3600

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url")

type Entry = { kind: AcceptanceKind; expiresAt: number; used: boolean }

/** The contracts' acceptance tokens: single use and valid for an hour (Wompi docs, Tokens de aceptación). */
export class AcceptanceTokens {
  private readonly entries = new Map<string, Entry>()
  private nextNumber = 1

  constructor(private readonly clock: Clock) {}

  mint(kind: AcceptanceKind, permalink: string): string {
    const issuedAt = Math.floor(this.clock.now() / 1000)
    const number = this.nextNumber++
    const payload = { contract_id: number, permalink, jit: `${issuedAt}-${number}`, exp: issuedAt + LIFETIME_S }
    const token = `${encode({ alg: "HS256" })}.${encode(payload)}.${encode(`${kind}-${number}`)}`
    this.entries.set(token, { kind, expiresAt: this.clock.now() + LIFETIME_S * 1000, used: false })
    return token
  }

  /** What is wrong with the token a request brings, or nothing. */
  problem(token: unknown, kind: AcceptanceKind): string | undefined {
    if (typeof token !== "string" || !token) {
      return "No está presente"
    }
    const entry = this.entries.get(token)
    if (!entry || entry.kind !== kind || entry.expiresAt <= this.clock.now()) {
      return "El token de aceptación no es válido"
    }
    return entry.used ? "El token de aceptación ya fue usado" : undefined
  }

  use(token: string): void {
    const entry = this.entries.get(token)
    if (entry) {
      entry.used = true
    }
  }

  reset(): void {
    this.entries.clear()
  }
}
