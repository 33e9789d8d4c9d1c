import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isCarrierError, type CarrierErrorKind } from "../../carriers/carrier-error"
import type { CarrierPort } from "../../carriers/port"
import { KIND_TEXTS } from "../../dispatches/problem-texts"
import { resolveShipping } from "../utils/resolve-shipment"

export const checkCarrierAccountsStepId = "check-carrier-accounts"

const CALM_SECONDS = 10 * 60
/** Somebody is looking: the carrier does not answer, or shipments wait for money. */
const WATCHFUL_SECONDS = 60

type Health = { ok: boolean; kind: CarrierErrorKind | null; balance: number | null }

/** A carrier that tells the balance has answered and accepted the credentials. */
const look = async (carrier: CarrierPort): Promise<Health> => {
  try {
    const balance = carrier.wallet ? await carrier.wallet.balance() : null
    if (balance === null) {
      await carrier.health()
    }
    return { ok: true, kind: null, balance }
  } catch (error) {
    if (!isCarrierError(error)) {
      throw error
    }
    return { ok: false, kind: error.kind, balance: null }
  }
}

type Seen = { balance: number | null; balance_at: Date | null }

/**
 * May the money suffice for what was refused? It does not when it is what it was; when it has become more it may, and so
 * it may when what was seen before is older than the refusal, for then nobody knows what it was refused with.
 */
const maySuffice = (balance: number, before: Seen, refusedAt: Date): boolean =>
  balance > (before.balance ?? 0) ||
  (balance > 0 && balance !== before.balance && (!before.balance_at || before.balance_at < refusedAt))

/**
 * Reads how each carrier does and what money the shop has there. When the money may suffice again, shipments that were
 * refused for lack of it are tried again.
 */
export const checkCarrierAccountsStep = createStep(checkCarrierAccountsStepId, async (_: void, { container }) => {
  const shipping = resolveShipping(container)
  const rung: string[] = []
  for (const carrier of shipping.carriers.list()) {
    const before = await shipping.claimAccount(carrier.code)
    if (!before) {
      continue
    }
    const { ok, kind, balance } = await look(carrier)
    const unpaid = await shipping.listUnpaidShipments(carrier.code)
    await shipping.writeAccount({
      carrier: carrier.code,
      ok,
      message: kind && KIND_TEXTS[kind].message,
      balance,
      pause_seconds: ok && !unpaid.length ? CALM_SECONDS : WATCHFUL_SECONDS,
    })
    for (const { fulfillment_id, refused_at } of unpaid) {
      if (balance !== null && maySuffice(balance, before, refused_at)) {
        await shipping.ringShipment(fulfillment_id)
        rung.push(fulfillment_id)
      }
    }
  }
  return new StepResponse({ rung })
})
