import { confirmer, describeCollection } from "../describe-collection"
import { errorKey } from "../error-key"
import { formatMoment } from "../format-moment"
import { isCodOrder } from "../is-cod-order"
import type { CodCollection } from "../types"

const collection = (part: Partial<CodCollection> = {}): CodCollection => ({
  order_id: "order_1",
  amount: 85_000,
  state: "pending",
  confirmed_by: null,
  confirmed_at: null,
  cancel_reason: null,
  deadline_at: "2026-11-29T01:05:00Z",
  collected_at: null,
  cancelled_at: null,
  returned_at: null,
  user: null,
  link: null,
  ...part,
})

const confirmed = { confirmed_by: "staff", confirmed_at: "2026-11-27T01:05:00Z" } as const

describe("describeCollection", () => {
  it("should tell by when an order has to be confirmed, and only while it waits", () => {
    expect(describeCollection(collection())).toEqual([{ label: "deadline", at: "2026-11-29T01:05:00Z" }])
    expect(describeCollection(collection({ deadline_at: null }))).toEqual([])
    expect(describeCollection(collection({ ...confirmed, state: "confirmed" }))).toEqual([
      { label: "confirmed", at: confirmed.confirmed_at },
    ])
  })

  it("should tell how it ended, and why", () => {
    const at = "2026-11-28T01:05:00Z"
    const ends = [
      collection({ ...confirmed, state: "collected", collected_at: at }),
      collection({ ...confirmed, state: "returned", returned_at: at }),
      collection({ state: "cancelled", cancelled_at: at, cancel_reason: "expired" }),
    ].map((one) => describeCollection(one).at(-1))

    expect(ends).toEqual([
      { label: "collected", at },
      { label: "returned", at },
      { label: "cancelled", at, note: "cod.reason.expired" },
    ])
  })
})

describe("confirmer", () => {
  const user = { email: "ana@kaiu.test", first_name: "Ana", last_name: null }

  it.each([
    [{ user }, { name: "Ana" }],
    [{ user: { ...user, first_name: null } }, { name: "ana@kaiu.test" }],
    [{ confirmed_by: "staff" as const }, { key: "cod.by.staff" }],
    [{ confirmed_by: "buyer" as const }, { key: "cod.by.buyer" }],
  ])("%j: %j", (part, expected) => {
    expect(confirmer(collection(part))).toEqual(expected)
  })
})

describe("isCodOrder", () => {
  const paidWith = (...ids: string[]) => ({
    payment_collections: [null, { payments: ids.map((provider_id) => ({ provider_id })) }],
  })

  it.each([
    [paidWith("pp_cod_cod"), true],
    [paidWith("pp_wompi_wompi", "pp_cod_cod"), true],
    [paidWith("pp_codfish_cod"), false],
    [paidWith(), false],
    [{}, false],
  ])("%j: %s", (order, expected) => {
    expect(isCodOrder(order)).toBe(expected)
  })
})

it("should name each failure", () => {
  const keys = [undefined, 401, 403, 404, 400, 500].map((status) => errorKey({ status }))

  expect(keys).toEqual(
    ["network", "unauthorized", "forbidden", "not_found", "refused", "server"].map((key) => `error.${key}`)
  )
})

it("should write moments as they read in Colombia", () => {
  expect(formatMoment("2026-11-28T01:05:00Z", "es-CO").replace(/\s/g, " ")).toMatch(/^27 de nov\.?, 8:05 p\. m\.$/)
  expect(formatMoment("2026-11-28T01:05:00Z", "en-US").replace(/\s/g, " ")).toBe("Nov 27, 8:05 PM")
})
