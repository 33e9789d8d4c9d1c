import type { Request, RequestHandler, Router } from "express"
import { CallLog } from "./call-log"
import { Clock } from "./clock"
import { Faults } from "./faults"
import { Webhooks } from "./webhooks"

export type WorldOptions = {
  /** Address of the sandbox itself, for links it hands out. */
  sandboxUrl: string
  /** Address of the shop's backend, where webhooks go. */
  backendUrl: string
  /** Address of the storefront, for links on the sandbox's pages. */
  storeUrl: string
  /** Time that passes by itself, in milliseconds since the epoch; `Date.now` by default. */
  realNow?: () => number
}

/** What every double shares: time, faults, the log of received calls, webhook delivery and addresses. */
export class World {
  readonly clock: Clock
  readonly faults = new Faults()
  readonly calls = new CallLog()
  readonly webhooks: Webhooks
  /** Calls that broke the provider's own document, since the sandbox started: a reset does not forget them. */
  readonly breaches: { provider: string; call: string; problems: string[] }[] = []

  constructor(readonly options: WorldOptions) {
    this.clock = new Clock(options.realNow)
    this.webhooks = new Webhooks(this.clock, this.faults)
  }

  reset(): void {
    this.clock.reset()
    this.faults.reset()
    this.calls.reset()
    this.webhooks.reset()
  }
}

/**
 * A double of one outside system. `router` speaks its wire format below `/<name>`; `pages` are the screens for people
 * and `control` the routes below `/_sandbox/<name>`, neither recorded nor disturbed by faults.
 */
export type Double = {
  name: string
  router: Router
  /** What answers browsers' preflights and sets their headers, before a call is recorded or disturbed. */
  forBrowsers?: RequestHandler
  /** Names what a call asks for, where every call has the same path. */
  operationOf?: (req: Request) => string | undefined
  control?: Router
  pages?: { path: string; router: Router }[]
  reset: () => void
}

export type CreateDouble = (world: World) => Double
