import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SHIPPING_MODULE } from "../../../modules/shipping"
import { refreshDispatches } from "../refresh-dispatches"
import { refreshMissedDispatches } from "../refresh-missed-dispatches"

jest.mock("../refresh-dispatches", () => ({ refreshDispatches: jest.fn() }))

const MINUTE_MS = 60_000
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS
const PAGE = 200

type Order = { id: string; updated_at: number; items: { requires_shipping: boolean }[] }
type Asked = { filters: { updated_at: { $gte: string } }; pagination: { skip: number; take: number } }

const parcel = (id: string, updated_at: number): Order => ({ id, updated_at, items: [{ requires_shipping: true }] })

/** A shop with these orders, and what it was asked for. */
const shopOf = (orders: Order[], known: string[]) => {
  const read: string[] = []
  const graph = async ({ filters, pagination: { skip, take } }: Asked) => {
    const since = Date.parse(filters.updated_at.$gte)
    const data = orders.filter(({ updated_at }) => updated_at >= since).slice(skip, skip + take)
    read.push(...data.map(({ id }) => id))
    return { data }
  }
  const listShippingDispatches = async ({ order_id }: { order_id: string[] }) =>
    known.filter((id) => order_id.includes(id)).map((id) => ({ order_id: id }))
  const services: Record<string, unknown> = {
    [ContainerRegistrationKeys.QUERY]: { graph },
    [SHIPPING_MODULE]: { listShippingDispatches },
  }
  return { container: { resolve: (key: string) => services[key] } as unknown as MedusaContainer, read, orders }
}

describe("refreshMissedDispatches", () => {
  const refreshed = jest.mocked(refreshDispatches)
  let now = Date.parse("2026-11-28T12:00:00Z")

  beforeEach(() => {
    refreshed.mockReset()
    jest.spyOn(Date, "now").mockImplementation(() => now)
  })

  afterEach(() => jest.restoreAllMocks())

  const lastRefreshed = () => refreshed.mock.lastCall?.[1]

  it("finds what a process before it lost in a week, page by page", async () => {
    const known = Array.from({ length: PAGE }, (_, index) => `known_${index}`)
    const orders = [
      ...known.map((id) => parcel(id, now - WEEK_MS + 1)),
      parcel("lost", now - 1),
      { ...parcel("digital", now - 1), items: [{ requires_shipping: false }] },
      parcel("of_long_ago", now - WEEK_MS - 1),
    ]
    const { container } = shopOf(orders, known)
    await refreshMissedDispatches(container)
    expect(lastRefreshed()).toEqual(["lost"])
  })

  it("reads afterwards only what changed since it looked, with a margin", async () => {
    const { container, read, orders } = shopOf([parcel("known", now - 20 * MINUTE_MS)], ["known"])
    await refreshMissedDispatches(container)
    expect(read).toEqual(["known"])

    orders.push(parcel("late", now - 9 * MINUTE_MS))
    now += MINUTE_MS
    orders.push(parcel("new", now))
    await refreshMissedDispatches(container)
    expect([read, lastRefreshed()]).toEqual([
      ["known", "late", "new"],
      ["late", "new"],
    ])
  })

  it("looks again at what it could not refresh", async () => {
    const { container } = shopOf([parcel("lost", now)], [])
    refreshed.mockRejectedValueOnce(new Error("the database is away"))
    await expect(refreshMissedDispatches(container)).rejects.toThrow("the database is away")
    now += 30 * MINUTE_MS
    await refreshMissedDispatches(container)
    expect(lastRefreshed()).toEqual(["lost"])
  })
})
