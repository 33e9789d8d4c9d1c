import { startSandbox, type RunningSandbox } from "../create-sandbox"
import { standingTime } from "./standing-time"
import { startReceiver, type Receiver } from "./start-receiver"

// The tests know what they asked for; types would only say it twice.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = { status: number; body: any }

export type DrivenSandbox = RunningSandbox & {
  shop: Receiver
  /** POST with a body, else GET, unless `method` says otherwise. JSON objects are parsed. */
  call: (path: string, body?: unknown, headers?: Record<string, string>, method?: string) => Promise<Answer>
  /** Pushes the clock forward; what became due has run, with its webhooks answered. */
  advance: (ms: number) => Promise<Answer>
}

/** A sandbox on a free port with a receiver in the shop's place. */
export const driveSandbox = async (): Promise<DrivenSandbox> => {
  const shop = await startReceiver()
  const sandbox = await startSandbox(0, { backendUrl: shop.url, storeUrl: "http://localhost:8000", realNow: standingTime() })
  const call: DrivenSandbox["call"] = async (path, body, headers = {}, method) => {
    const response = await fetch(`${sandbox.url}${path}`, {
      method: method ?? (body === undefined ? "GET" : "POST"),
      headers: { "content-type": "application/json", ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : text }
  }
  return {
    ...sandbox,
    shop,
    call,
    advance: (ms) => call("/_sandbox/clock/advance", { ms }),
    reset: () => {
      sandbox.reset()
      shop.deliveries.length = 0
      shop.answers.length = 0
    },
    close: async () => {
      await sandbox.close()
      await shop.close()
    },
  }
}

/** Waits up to two seconds for something that happens by itself. */
export const eventually = async (isTrue: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 100 && !isTrue(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(isTrue()).toBe(true)
}
