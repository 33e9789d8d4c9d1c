import type { Request, RequestHandler } from "express"
import { SANDBOX_CREDENTIALS } from "../../credentials"
import { invalidAccessToken } from "./wompi-error"

const { WOMPI_PUBLIC_KEY, WOMPI_PRIVATE_KEY } = SANDBOX_CREDENTIALS.wompi

export type Key = "public" | "private"

/** What the request carries as `Authorization: Bearer …`. */
export const bearerOf = (req: Request): string | undefined => req.get("authorization")?.replace(/^Bearer\s+/i, "")

/** Which of the merchant's keys the request carries; none at all is `undefined`, a foreign one is refused. */
export const readKey = (req: Request): Key | undefined => {
  const token = bearerOf(req)
  if (!token) {
    return undefined
  }
  if (token === WOMPI_PRIVATE_KEY) {
    return "private"
  }
  if (token === WOMPI_PUBLIC_KEY) {
    return "public"
  }
  throw invalidAccessToken()
}

/** Lets only requests with one of the given keys pass; the rest get 401 INVALID_ACCESS_TOKEN. */
export const requireKey =
  (...allowed: Key[]): RequestHandler =>
  (req, _res, next) => {
    const key = readKey(req)
    next(key && allowed.includes(key) ? undefined : invalidAccessToken())
  }
