import { storeApi, storeClient } from "./store-client"

export type Credentials = { email: string; password: string }

/** What a log-in may come to (Medusa 2.21). */
export type LogIn =
  | { kind: "in"; token: string }
  /** The address is not confirmed yet; the token asks for the mail. */
  | { kind: "unconfirmed"; token: string }
  /** A second factor is asked for; the token answers it and nothing else. */
  | { kind: "code"; token: string; challengeId: string; methods: string[] }
  /** The log-in happens at another address, such as Google's. */
  | { kind: "elsewhere"; location: string }

type Answer = {
  token?: string
  location?: string
  verification_required?: boolean
  mfa_required?: boolean
  mfa_challenge?: { id: string; methods?: string[] }
}

const EMAILPASS = "/auth/customer/emailpass"

const as = (token: string) => ({ authorization: token ? `Bearer ${token}` : "" })
/** Whoever else is logged in on this browser has nothing to do with it. */
const AS_NOBODY = as("")

const post = <T>(path: string, body: object, headers: Record<string, string>) =>
  storeClient().fetch<T>(path, { method: "POST", body: body as Record<string, unknown>, headers })

/** @example readLogIn({ token: "eyJ…", verification_required: true }) // { kind: "unconfirmed", … } */
export const readLogIn = (answer: Answer): LogIn => {
  const { token = "", location, mfa_challenge } = answer
  if (location) {
    return { kind: "elsewhere", location }
  }
  if (answer.verification_required) {
    return { kind: "unconfirmed", token }
  }
  return answer.mfa_required && mfa_challenge
    ? { kind: "code", token, challengeId: mfa_challenge.id, methods: mfa_challenge.methods ?? ["totp"] }
    : { kind: "in", token }
}

/** @throws ApiError 401 for an unknown address as for a wrong password */
export const logIn = async (credentials: Credentials): Promise<LogIn> =>
  readLogIn(await post<Answer>(EMAILPASS, credentials, AS_NOBODY))

export const answerCode = async (challengeId: string, token: string, method: string, code: string): Promise<string> =>
  (await post<{ token: string }>(`/auth/mfa/challenges/${challengeId}/verify`, { method, code }, as(token))).token

export type NewAccount = Credentials & { first_name: string; last_name: string; phone?: string }

/** Opens an account and logs in. Done again after a lost answer it goes on. @throws ApiError 401 or 422 when there is one already */
export const register = async ({ password, ...person }: NewAccount): Promise<LogIn> => {
  const credentials = { email: person.email, password }
  const { token } = await post<{ token: string }>(`${EMAILPASS}/register`, credentials, AS_NOBODY)
  await storeApi().customer.create(person, {}, as(token))
  return logIn(credentials)
}

export const requestConfirmation = (email: string, token: string): Promise<unknown> =>
  post("/auth/verification/request", { entity_id: email, entity_type: "email" }, as(token))

/** @throws ApiError `rejected` when the link is old or was used */
export const confirmEmail = (code: string): Promise<{ entity_id: string }> =>
  post("/auth/verification/confirm", { code }, AS_NOBODY)

/** A new token for one that is still good. */
export const refreshToken = async (token: string): Promise<LogIn> =>
  readLogIn(await post<Answer>("/auth/token/refresh", {}, as(token)))

/** The same answer whether there is such an account or not. */
export const requestReset = (identifier: string): Promise<unknown> =>
  post(`${EMAILPASS}/reset-password`, { identifier }, AS_NOBODY)

/** @throws ApiError 401 when the link is old or was used */
export const changePassword = (password: string, token: string): Promise<unknown> =>
  post(`${EMAILPASS}/update`, { password }, as(token))
