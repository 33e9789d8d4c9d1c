import { pause } from "./wait-until"

/** An answer other than 2xx. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
    what: string
  ) {
    super(`${what} answered ${status}: ${JSON.stringify(body)?.slice(0, 300)}`)
    this.name = "HttpProblem"
  }
}

/** The server was away, or went away before it answered: nobody knows what it did. */
export class NoAnswer extends Error {
  constructor(what: string, cause: unknown) {
    super(`${what} was not answered`, { cause })
    this.name = "NoAnswer"
  }
}

// The callers know what they asked for; types would only say it twice.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any

export type Call = (method: string, path: string, body?: unknown) => Promise<Json>

export type Http = {
  /** One try. @throws NoAnswer, HttpProblem */
  once: Call
  /** Tries again while the server is away or broken, as a person would. Only for what may be done twice. */
  call: Call
}

const TIMEOUT_MS = 60_000
const PATIENCE_MS = 240_000
const PAUSE_MS = 250

const isPassing = (error: unknown) =>
  error instanceof NoAnswer || (error instanceof HttpProblem && (error.status >= 500 || error.status === 409))

/** JSON over HTTP to a server that may be killed at any moment. */
export const patientHttp = (baseUrl: string, headers: Record<string, string> = {}): Http => {
  const once: Call = async (method, path, body) => {
    const what = `${method} ${path.split("?")[0]}`
    const { status, text } = await fetch(`${baseUrl}${path}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch((error: unknown) => {
        throw new NoAnswer(what, error)
      })
    const answer: Json = text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : text
    if (status < 200 || status > 299) {
      throw new HttpProblem(status, answer, what)
    }
    return answer
  }

  return {
    once,
    call: async (...request) => {
      const deadline = Date.now() + PATIENCE_MS
      for (;;) {
        try {
          return await once(...request)
        } catch (error) {
          if (!isPassing(error) || Date.now() > deadline) {
            throw error
          }
          await pause(PAUSE_MS)
        }
      }
    },
  }
}
