import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CarrierPort } from "../../../../carriers/port"
import { pickupCalendar } from "../../../../pickups/calendar"
import { resolveShipping } from "../../../../workflows/utils/resolve-shipment"

type Account = {
  ok: boolean
  message: string | null
  checked_at: Date | string | null
  balance: number | null
  balance_at: Date | string | null
  unreadable_cities: number
  unreadable_exceptions: number
}

const showHealth = (account: Account | undefined) => ({
  ok: account?.ok ?? false,
  checked_at: account?.checked_at ?? null,
  message: account?.checked_at ? account.message : "Aún no se ha consultado.",
  /** Rows of its last lists that made no sense and were left out. */
  unreadable_rows: account ? account.unreadable_cities + account.unreadable_exceptions : 0,
})

const showWallet = (carrier: CarrierPort, account: Account | undefined, threshold: number) =>
  carrier.wallet && account && account.balance !== null
    ? {
        balance: account.balance,
        currency_code: "cop",
        is_low: account.balance < threshold,
        threshold,
        checked_at: account.balance_at,
      }
    : null

/** The carriers of the shop: how they do, what money the shop has there, and when their couriers come next. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const shipping = resolveShipping(req.scope)
  const { pickup, wallet } = shipping.options
  const carriers = shipping.carriers.list()
  const accounts = await shipping.listCarrierAccounts({ carrier: carriers.map(({ code }) => code) })
  const byCarrier = new Map(accounts.map((account) => [account.carrier, account as Account]))
  res.json({
    carriers: carriers.map((carrier) => ({
      code: carrier.code,
      name: carrier.name ?? carrier.code,
      capabilities: {
        ...carrier.capabilities,
        exceptions: Boolean(carrier.exceptions),
        wallet: Boolean(carrier.wallet),
      },
      health: showHealth(byCarrier.get(carrier.code)),
      wallet: showWallet(carrier, byCarrier.get(carrier.code), wallet.lowBalance),
    })),
    pickup: pickupCalendar(new Date(), pickup.cutOffHour),
  })
}
