import { createHash, createHmac } from "node:crypto"
import type { Clock } from "../../core/clock"

export const ACCEPTANCE_KINDS = ["END_USER_POLICY", "PERSONAL_DATA_AUTH"] as const
export type AcceptanceKind = (typeof ACCEPTANCE_KINDS)[number]

const LIFETIME_S = 3600

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url")

/** A JWT with Wompi's claims (decoded from its documentation's samples, which add `email` to the second kind). */
const jwtOf = (kind: AcceptanceKind, claims: Record<string, unknown>): string => {
  const payload = kind === "PERSONAL_DATA_AUTH" ? { ...claims, email: "" } : claims
  const unsigned = `${encode({ alg: "HS256" })}.${encode(payload)}`
  return `${unsigned}.${createHmac("sha256", "sandbox").update(unsigned).digest("base64url")}`
}

type Entry = { kind: AcceptanceKind; expiresAt: number; used: boolean }

/** The contracts' acceptance tokens: single use and valid for an hour (Wompi docs, Tokens de aceptación). */
export class AcceptanceTokens {
  private readonly entries = new Map<string, Entry>()
  private nextNumber = 1

  constructor(private readonly clock: Clock) {}

  mint(kind: AcceptanceKind, permalink: string): string {
    const issuedAt = Math.floor(this.clock.now() / 1000)
    const number = this.nextNumber++
    const token = jwtOf(kind, {
      contract_id: ACCEPTANCE_KINDS.indexOf(kind) + 1,
      permalink,
      file_hash: createHash("md5").update(permalink).digest("hex"),
      jit: `${issuedAt}-${number}`,
      exp: issuedAt + LIFETIME_S,
    })
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
