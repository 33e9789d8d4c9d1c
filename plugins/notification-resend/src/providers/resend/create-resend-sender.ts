import { DEFAULT_RETRY, nextDelayMs, OutsideCallError, parseRetryAfter } from "@kaiu/medusa-kit"
import { Resend, type CreateEmailOptions } from "resend"
import { classifyResendError } from "./classify-resend-error"
import type { ResendOptions } from "./options"

export type SenderOptions = Pick<ResendOptions, "apiUrl" | "apiKey" | "timeoutMs"> & {
  /** Replaceable clock, for tests. */
  sleep?: (ms: number) => Promise<void>
}

export type SendEmail = (email: CreateEmailOptions, idempotencyKey: string | undefined) => Promise<{ id: string }>

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/**
 * Sends through Resend's SDK, with a limit of time for every try. With an idempotency key a try whose outcome is
 * unknown is repeated, for Resend sends one mail per key for 24 hours (Resend docs, Idempotency Keys); without one it
 * is repeated only when Resend cannot have taken the mail.
 *
 * @throws OutsideCallError
 */
export const createResendSender = ({ apiUrl, apiKey, timeoutMs, sleep = wait }: SenderOptions): SendEmail => {
  const resend = new Resend(apiKey, { baseUrl: apiUrl.replace(/\/+$/, "") })

  return async (email, idempotencyKey) => {
    for (let attempt = 1; ; attempt++) {
      const signal = AbortSignal.timeout(timeoutMs)
      const { data, error, headers } = await resend.emails.send(email, { idempotencyKey, signal })
      if (data) {
        return { id: data.id }
      }
      const failure = new OutsideCallError({
        system: "resend",
        errorClass: classifyResendError(error, signal.aborted),
        method: "POST",
        path: "/emails",
        status: error.statusCode ?? undefined,
        body: error,
      })
      const retryAfterMs = parseRetryAfter(headers?.["retry-after"], Date.now())
      const safety = idempotencyKey ? "safe" : "unsafe"
      const delay = nextDelayMs(DEFAULT_RETRY, safety, failure.errorClass, attempt, retryAfterMs, Math.random())
      if (delay === null) {
        throw failure
      }
      await sleep(delay)
    }
  }
}
