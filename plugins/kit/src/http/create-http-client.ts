import axios, { type AxiosInstance, type AxiosResponse } from "axios"
import { classifyError, classifyStatus } from "./classify-error"
import { OutsideCallError } from "./outside-call-error"
import { DEFAULT_RETRY, nextDelayMs, parseRetryAfter, type RequestSafety, type RetryPolicy } from "./retry-policy"

export type HttpLogger = {
  debug: (message: string) => void
  warn: (message: string) => void
}

export type HttpClientOptions = {
  /** Name of the outside system, as it appears in errors and logs. */
  system: string
  baseUrl: string
  /** Limit of one try in milliseconds. */
  timeoutMs: number
  headers?: Record<string, string>
  /** Most of an answer that is read, in bytes and unpacked; a larger one counts as a lost connection. No limit unless told. */
  maxAnswerBytes?: number
  retry?: Partial<RetryPolicy>
  logger?: HttpLogger
  /** Replaceable clock, for tests. */
  sleep?: (ms: number) => Promise<void>
  random?: () => number
}

export type HttpRequest = {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  path: string
  query?: Record<string, string | number | boolean | undefined>
  body?: unknown
  headers?: Record<string, string>
  /** Overrides the client's limit for this call, in milliseconds. */
  timeoutMs?: number
  /** GET is `safe`, everything else `unsafe`, unless said otherwise. */
  safety?: RequestSafety
  responseType?: "json" | "arraybuffer" | "text"
  signal?: AbortSignal
}

export type HttpResponse<T> = { status: number; data: T; headers: Record<string, string> }

export type HttpClient = {
  request: <T = unknown>(request: HttpRequest) => Promise<HttpResponse<T>>
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const send = async (instance: AxiosInstance, request: HttpRequest): Promise<AxiosResponse> =>
  instance.request({
    method: request.method,
    url: request.path,
    params: request.query,
    data: request.body,
    headers: request.headers,
    responseType: request.responseType ?? "json",
    signal: request.signal,
    ...(request.timeoutMs === undefined ? {} : { timeout: request.timeoutMs }),
  })

/**
 * An HTTP client for one outside system: every call has a timeout, failures are classified, and a request is
 * repeated only by the table in `retry-policy.ts`. Redirects are not followed (a redirect could carry the
 * credential to another host). Log lines hold method, path, status and duration, never headers, queries or bodies.
 *
 * @throws OutsideCallError
 * @example
 * const wompi = createHttpClient({ system: "wompi", baseUrl: "https://sandbox.wompi.co/v1", timeoutMs: 10_000 })
 * const { data } = await wompi.request<{ data: Transaction }>({ method: "GET", path: `/transactions/${id}` })
 */
export const createHttpClient = (options: HttpClientOptions): HttpClient => {
  const policy: RetryPolicy = { ...DEFAULT_RETRY, ...options.retry }
  const sleep = options.sleep ?? wait
  const random = options.random ?? Math.random
  const instance = axios.create({
    baseURL: options.baseUrl,
    timeout: options.timeoutMs,
    headers: options.headers,
    maxRedirects: 0,
    maxContentLength: options.maxAnswerBytes ?? -1,
    validateStatus: () => true,
    proxy: false,
  })

  const attemptOnce = async (request: HttpRequest) => {
    const startedAt = Date.now()
    const line = (result: string | number) =>
      options.logger?.debug(
        `${options.system}: ${request.method} ${request.path} ${result} ${Date.now() - startedAt} ms`
      )
    try {
      const response = await send(instance, request)
      line(response.status)
      if (response.status < 300) {
        return { response }
      }
      const error = new OutsideCallError({
        system: options.system,
        errorClass: response.status < 400 ? "rejected" : classifyStatus(response.status),
        method: request.method,
        path: request.path,
        status: response.status,
        body: response.data,
      })
      return { error, retryAfterMs: parseRetryAfter(response.headers["retry-after"], Date.now()) }
    } catch (cause) {
      const errorClass = classifyError(cause)
      line(errorClass)
      return {
        error: new OutsideCallError({
          system: options.system,
          errorClass,
          method: request.method,
          path: request.path,
          cause,
        }),
      }
    }
  }

  const request = async <T>(input: HttpRequest): Promise<HttpResponse<T>> => {
    const safety = input.safety ?? (input.method === "GET" ? "safe" : "unsafe")
    for (let attempt = 1; ; attempt++) {
      const result = await attemptOnce(input)
      if ("response" in result && result.response) {
        const { status, data, headers } = result.response
        return { status, data: data as T, headers: headers as Record<string, string> }
      }
      const error = result.error as OutsideCallError
      const delay = input.signal?.aborted
        ? null
        : nextDelayMs(policy, safety, error.errorClass, attempt, result.retryAfterMs, random())
      if (delay === null) {
        throw error
      }
      options.logger?.warn(`${error.message}; try ${attempt + 1} of ${policy.attempts} in ${delay} ms`)
      await sleep(delay)
    }
  }

  return { request }
}
