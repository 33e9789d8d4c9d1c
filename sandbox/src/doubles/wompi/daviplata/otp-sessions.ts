import { invalidAccessToken } from "../wompi-error"

/** Daviplata sends a code twice, and takes two answers (Wompi docs, Fuentes de pago, "Cuentas DaviPlata"). */
const LIMIT = 2

type Session = { token: string; sends: number; checks: number }

export type Attempts = {
  currentSendCode: number
  limitSendCode: number
  currentValidateCode: number
  limitValidateCode: number
}

export type OtpAuthority = { access_token: string; attempts: Attempts; isExhausted: boolean }

/** The one-time codes under way: of payments, and of accounts being subscribed. Each request spends its token. */
export class OtpSessions {
  private readonly sessions = new Map<string, Session>()

  /** `sends` codes have been sent so far. Returns the token for the first request. */
  open(id: string, sends: number): string {
    const session = { token: this.newToken(), sends, checks: 0 }
    this.sessions.set(id, session)
    return session.token
  }

  /** @throws WompiError 401 unless `token` is the one handed out last */
  send(id: string, token: string | undefined): OtpAuthority {
    const session = this.spend(id, token)
    session.sends++
    return this.authorityOf(session)
  }

  /** @throws WompiError 401 unless `token` is the one handed out last */
  check(id: string, token: string | undefined): OtpAuthority {
    const session = this.spend(id, token)
    session.checks++
    return this.authorityOf(session)
  }

  reset(): void {
    this.sessions.clear()
  }

  private spend(id: string, token: string | undefined): Session {
    const session = this.sessions.get(id)
    if (!session || session.token !== token) {
      throw invalidAccessToken()
    }
    session.token = this.newToken()
    return session
  }

  private authorityOf({ token, sends, checks }: Session): OtpAuthority {
    return {
      access_token: token,
      attempts: { currentSendCode: sends, limitSendCode: LIMIT, currentValidateCode: checks, limitValidateCode: LIMIT },
      isExhausted: sends > LIMIT || checks > LIMIT,
    }
  }

  private newToken(): string {
    return `otp_test_${crypto.randomUUID().replaceAll("-", "")}`
  }
}
