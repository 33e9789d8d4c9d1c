import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withoutNumbers } from "../carriers/without-numbers"
import type { BulkRecord, ClaimedItem } from "../modules/shipping/bulk-ledger"
import { resolveShipping } from "../workflows/utils/resolve-shipment"
import { explainFailure, UNEXPECTED } from "./failure-texts"
import { cancel } from "./handlers/cancel"
import { pickup } from "./handlers/pickup"
import { prepare } from "./handlers/prepare"
import { retry } from "./handlers/retry"
import type { BulkKind } from "./kinds"
import type { BulkHandler, Outcome } from "./outcome"

/** Medusa's workflows are many queries, and the shop has other work. */
const CONCURRENCY = 3

/** `batch`: how many items are done in one go. */
const HANDLERS: Record<BulkKind, { handle: BulkHandler; batch: number }> = {
  prepare: { handle: prepare, batch: 1 },
  retry: { handle: retry, batch: 1 },
  cancel: { handle: cancel, batch: 1 },
  pickup: { handle: pickup, batch: 50 },
}

const MAX_ATTEMPTS = 10

const GIVEN_UP: Outcome = {
  status: "failed",
  message: "Se intentó varias veces y siempre se interrumpió.",
  remedy: "Inténtalo de nuevo. Si se repite, avisa a quien administra la tienda.",
}

const close = async (container: MedusaContainer, item: ClaimedItem, outcome: Outcome): Promise<void> => {
  const shipping = resolveShipping(container)
  if (outcome.status === "again") {
    await shipping.putBulkItemBack({ item, seconds: outcome.seconds, counts: outcome.counts })
    return
  }
  await shipping.finishBulkItem({
    item,
    status: outcome.status,
    message: outcome.message ?? null,
    remedy: outcome.status === "failed" ? outcome.remedy : null,
    fulfillment_id: (outcome.status !== "failed" && outcome.fulfillment_id) || null,
  })
}

const work = async (container: MedusaContainer, bulk: BulkRecord, items: ClaimedItem[]): Promise<void> => {
  const tired = items.filter(({ attempts }) => attempts > MAX_ATTEMPTS)
  const fresh = items.filter(({ attempts }) => attempts <= MAX_ATTEMPTS)
  for (const item of tired) {
    await close(container, item, GIVEN_UP)
  }
  if (!fresh.length) {
    return
  }
  const outcomes = await HANDLERS[bulk.kind].handle(container, bulk, fresh).catch((error: Error): Outcome[] => {
    const failure = explainFailure(error)
    if (failure === UNEXPECTED) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`Bulk ${bulk.id}: ${bulk.kind} failed: ${withoutNumbers(error.message)}`)
    }
    return fresh.map(() => ({ status: "failed", ...failure }))
  })
  for (const [index, item] of fresh.entries()) {
    await close(container, item, outcomes[index])
  }
}

/**
 * Does what is left of a bulk. Several processes may do it at once, and after a crash it goes on where it was: each item
 * is one caller's for as long as its lease lasts.
 */
export const runBulk = async (container: MedusaContainer, bulkId: string): Promise<void> => {
  const shipping = resolveShipping(container)
  const bulk = await shipping.readBulk(bulkId)
  if (!bulk || bulk.state === "done") {
    return
  }
  const { batch } = HANDLERS[bulk.kind]
  const claim = () => shipping.claimBulkItems({ bulk_id: bulkId, limit: batch })
  const takeTurns = async () => {
    for (let items = await claim(); items.length; items = await claim()) {
      await work(container, bulk, items)
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, takeTurns))
  await shipping.finishBulk(bulkId)
}
