import { isCarrierError } from "../carrier-error"
import type { CarrierPort, ShipmentRequest } from "../port"
import { SHIPMENT_STATUSES } from "../status"

export type Contract = {
  request: ShipmentRequest
  /** DANE code of a place where it does not go. */
  unserved: string
}

/** What the plugin relies on with any carrier, in the order in which it does. */
export const keepContract = async (carrier: CarrierPort, { request, unserved }: Contract): Promise<void> => {
  await carrier.health()
  const cities = await carrier.cities()
  expect(cities.length).toBeGreaterThan(0)
  for (const city of cities) {
    expect(city).toMatchObject({ code: expect.stringMatching(/^\d{8}$/), name: expect.any(String) })
    expect(city.department_code).toBe(city.code.slice(0, 2))
  }

  const { payment_mode, items } = request
  const { signal } = new AbortController()
  const quote = await carrier.quote({ city_code: request.recipient.city_code, payment_mode, items }, signal)
  expect(Number.isInteger(quote.amount) && quote.amount > 0).toBe(true)
  expect(quote.days === undefined).toBe(!carrier.capabilities.days)
  const refusal = await carrier.quote({ city_code: unserved, payment_mode, items }, signal).catch((error) => error)
  expect([isCarrierError(refusal), refusal.carrier, refusal.kind]).toEqual([true, carrier.code, "no_coverage"])

  let id: string | null = null
  for (const step of carrier.createShipment) {
    id = await step.send(request, id)
    expect(id).toEqual(expect.stringMatching(/./))
  }
  const carrierId = id as string
  const label = await carrier.label(carrierId, "LABEL_10x15")
  expect(label.status === "pending" || label.pdf.subarray(0, 5).toString()).toBe("%PDF-")
  expect(await carrier.pickup([carrierId], "2026-12-01")).toEqual({ accepted: [carrierId] })
  expect(SHIPMENT_STATUSES).toContain((await carrier.track(carrierId)).status)
  await carrier.cancel(carrierId)
}
