import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { KeptException } from "../../modules/shipping/exception-ledger"
import { SHIPPING_EVENTS } from "../events"
import { refreshDispatch } from "../utils/refresh-dispatch"
import { resolveShipping } from "../utils/resolve-shipment"
import { sayFailure } from "../utils/say-failure"

export const syncCarrierExceptionsStepId = "sync-carrier-exceptions"

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

/** A first reading, and how far back any reading goes. */
const FIRST_MS = 7 * DAY_MS
const FARTHEST_MS = 30 * DAY_MS
/** Our clock and the carrier's may differ by this much. */
const MARGIN_MS = HOUR_MS

const PAUSE_SECONDS = 60
const MAX_PAUSE_SECONDS = 30 * 60

/** From when to read: not farther back than is worth it, a little before what is known. */
const readFrom = (since: Date | null, readAt: Date): Date => {
  const known = since ? since.getTime() - MARGIN_MS : readAt.getTime() - FIRST_MS
  return new Date(Math.max(known, readAt.getTime() - FARTHEST_MS))
}

const isNews = ({ was, status }: KeptException) => was !== status

/** More than a minute brings. */
const NOTICES = 100

/** Tells of every open novedad once. What a process that died left untold is told at the next reading. */
const announce = async (container: MedusaContainer, carrier: string): Promise<void> => {
  const shipping = resolveShipping(container)
  const bus = container.resolve(Modules.EVENT_BUS)
  for (const novedad of await shipping.listUnannouncedExceptions({ carrier, limit: NOTICES })) {
    if (await shipping.isToldByTracking(novedad.id)) {
      continue
    }
    const { id, order_id, fulfillment_id, tracking_number, reported_at } = novedad
    const data = { order_id, fulfillment_id, status: "exception", tracking_number, at: reported_at.toISOString() }
    await bus.emit({ name: SHIPPING_EVENTS.STATUS_CHANGED, data })
    await shipping.recordAnnouncement(id)
  }
}

const refreshOrders = async (container: MedusaContainer, kept: KeptException[]): Promise<void> => {
  for (const order_id of new Set(kept.map((exception) => exception.order_id))) {
    if (order_id) {
      await refreshDispatch(container, order_id)
    }
  }
}

/**
 * Reads each carrier's novedades, when its time has come. A carrier that fails is left alone for longer each time, and does
 * not keep the others from being read.
 */
export const syncCarrierExceptionsStep = createStep(syncCarrierExceptionsStepId, async (_: void, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const shipping = resolveShipping(container)
  const news: string[] = []
  for (const { code: carrier, exceptions } of shipping.carriers.list()) {
    const reading = exceptions && (await shipping.claimExceptionReading(carrier))
    if (!exceptions || !reading) {
      continue
    }
    const { since, read_at, failures } = reading
    let unreadable = 0
    try {
      const reported = await exceptions.list(readFrom(since, read_at), (rows) => (unreadable += rows))
      const kept = (await shipping.keepExceptions({ carrier, read_at, exceptions: reported })).filter(isNews)
      await shipping.writeExceptionReading({ carrier, since: read_at, failures: 0, pause_seconds: PAUSE_SECONDS })
      if (await shipping.writeUnreadable({ carrier, list: "exceptions", rows: unreadable })) {
        logger.warn(`The novedades of ${carrier}: ${unreadable} rows could not be read and were left out`)
      }
      await refreshOrders(container, kept)
      await announce(container, carrier)
      news.push(...kept.map(({ id }) => id))
    } catch (error) {
      const pause_seconds = Math.min(MAX_PAUSE_SECONDS, PAUSE_SECONDS * 2 ** Math.min(failures + 1, 10))
      await shipping.writeExceptionReading({ carrier, since: null, failures: failures + 1, pause_seconds })
      logger.warn(`The novedades of ${carrier} were not read: ${sayFailure(error)}`)
    }
  }
  return new StepResponse({ news })
})
