import axios, { type AxiosRequestConfig } from "axios"
import {
  classifyError,
  DEFAULT_RETRY,
  nextDelayMs,
  OutsideCallError,
  type HttpLogger,
  type OutsideErrorClass,
  type RequestSafety,
} from "@kaiu/medusa-kit"
import { createClientAsync, type Client } from "soap"
import { plainValue } from "./plain-value"

const SYSTEM = "coordinadora"
const CALL_TIMEOUT_MS = 15_000
const WSDL_TIMEOUT_MS = 10_000
/** Unpacked. The largest answers are the list of cities and a manifest's PDF. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024

export type SoapSettings = {
  /** Address of the service; its description is asked for there with `?wsdl`, at the first call. */
  url: string
  logger?: HttpLogger
  sleep?: (ms: number) => Promise<void>
}

export type SoapCall = {
  operation: string
  /** The operation's argument `p`. */
  input: object
  /** `unsafe` unless said otherwise: repeated only when Coordinadora cannot have seen it. */
  safety?: RequestSafety
  /** One try, ended by this signal. */
  signal?: AbortSignal
}

export type Fault = { code: string; text: string }

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** The fault of an answer in SOAP's error shape, from what the library throws. */
const faultOf = (error: unknown): Fault | null => {
  const root = (
    error as { root?: { Envelope?: { Body?: { Fault?: { faultcode?: unknown; faultstring?: unknown } } } } }
  )?.root
  const fault = root?.Envelope?.Body?.Fault
  return fault
    ? { code: String(plainValue(fault.faultcode) ?? ""), text: String(plainValue(fault.faultstring) ?? "") }
    : null
}

/** Nothing in it is an answer; that it is not there, as in a page of a gateway, is none. */
const resultOf = (operation: string, answer: unknown): unknown => {
  const elements = (answer ?? {}) as Record<string, unknown>
  const name = [`${operation}Result`, "return"].find((candidate) => candidate in elements)
  if (!name) {
    throw Object.assign(new Error("No result"), { response: { status: 200 } })
  }
  return elements[name]
}

const openInstance = () => {
  const instance = axios.create({
    maxRedirects: 0,
    proxy: false,
    timeout: CALL_TIMEOUT_MS,
    maxContentLength: MAX_ANSWER_BYTES,
  })
  // A fault comes with 500; anything else that is no 200 is a gateway's, which the library would take for an answer.
  const validateStatus = (status: number) => status === 200 || status === 500
  return (config: AxiosRequestConfig) => instance.request({ ...config, validateStatus })
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = () => reject(new axios.CanceledError())
    signal.addEventListener("abort", stop, { once: true })
    if (signal.aborted) {
      stop()
    }
  })

/**
 * A client of one SOAP service. The service's own description is loaded at the first call and kept; whatever address it
 * names, calls go to the configured one. Failures are classified and repeated like those of every outside system; log
 * lines hold the operation and how it ended, never an envelope.
 *
 * @throws OutsideCallError from every call; `body` holds the {@link Fault}, if there is one
 */
export const createSoapClient = ({ url, logger, sleep = wait }: SoapSettings) => {
  let loading: Promise<Client> | undefined

  const load = (): Promise<Client> => {
    loading ??= createClientAsync(
      `${url}?wsdl`,
      {
        disableCache: true,
        handleNilAsNull: true,
        request: openInstance() as never,
        wsdl_options: { timeout: WSDL_TIMEOUT_MS },
      },
      url
    ).catch((error) => {
      loading = undefined
      throw error
    })
    return loading
  }

  /** Without the description nothing was sent, whatever went wrong. */
  const notLoaded = (operation: string, error: unknown): OutsideCallError =>
    new OutsideCallError({
      system: SYSTEM,
      errorClass: "unreachable",
      method: "SOAP",
      path: operation,
      status: (error as { response?: { status?: number } })?.response?.status,
      cause: error,
    })

  const failure = (operation: string, error: unknown): OutsideCallError => {
    const fault = faultOf(error)
    const response = (error as { response?: { status?: number } })?.response
    const errorClass: OutsideErrorClass = fault
      ? "rejected"
      : response?.status === undefined || axios.isAxiosError(error)
        ? classifyError(error)
        : "server_error"
    return new OutsideCallError({
      system: SYSTEM,
      errorClass,
      method: "SOAP",
      path: operation,
      status: response?.status,
      body: fault ?? undefined,
      cause: error,
    })
  }

  const callOnce = async <T>({ operation, input, signal }: SoapCall): Promise<T> => {
    const startedAt = Date.now()
    const line = (result: string) =>
      logger?.debug(`${SYSTEM}: SOAP ${operation} ${result} ${Date.now() - startedAt} ms`)
    const client = await (signal ? Promise.race([load(), aborted(signal)]) : load()).catch((error) => {
      line("no description")
      throw notLoaded(operation, error)
    })
    try {
      const options = { timeout: CALL_TIMEOUT_MS, ...(signal ? { signal } : {}) }
      const [answer] = await client[`${operation}Async`]({ p: input }, options)
      const result = resultOf(operation, answer)
      line("200")
      return plainValue(result) as T
    } catch (error) {
      const failed = failure(operation, error)
      line(failed.errorClass)
      throw failed
    }
  }

  return {
    call: async <T>(call: SoapCall): Promise<T> => {
      const policy = call.signal ? { ...DEFAULT_RETRY, attempts: 1 } : DEFAULT_RETRY
      for (let attempt = 1; ; attempt++) {
        try {
          return await callOnce<T>(call)
        } catch (error) {
          const { errorClass, message } = error as OutsideCallError
          const pause = nextDelayMs(policy, call.safety ?? "unsafe", errorClass, attempt, undefined, Math.random())
          if (pause === null) {
            throw error
          }
          logger?.warn(`${message}; try ${attempt + 1} of ${policy.attempts} in ${pause} ms`)
          await sleep(pause)
        }
      }
    },
  }
}

export type SoapClient = ReturnType<typeof createSoapClient>
