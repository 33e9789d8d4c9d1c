import type { ShipmentProblem } from "../../types"
import { bulkActions, bulkRequest } from "../bulk-actions"
import { manifestCarriers } from "../manifest-carriers"
import { refusalsByReason } from "../manifest-refusals"
import { allowedActions } from "../role-actions"
import { aDispatch, aShipment } from "./fixtures"

const problem = (can_retry: boolean): ShipmentProblem => ({
  step: "label",
  kind: "unknown",
  message: "Venndelo no respondió.",
  remedy: null,
  next_attempt_at: null,
  can_retry,
})

const aCarrier = (code: string) => ({
  code,
  name: code,
  health: { ok: true, checked_at: null, message: null },
  wallet: null,
})

const oneShipment = (...changes: Parameters<typeof aShipment>) => [aDispatch({ shipments: [aShipment(...changes)] })]

describe("bulkActions", () => {
  it("should prepare the orders that wait to be packed, also those of which a part is", () => {
    const actions = bulkActions([
      aDispatch({ order_id: "order_1", state: "to_prepare" }),
      aDispatch({ order_id: "order_2", state: "ready", shipments: [aShipment({ fulfillment_id: "ful_2" })] }),
      aDispatch({ order_id: "order_3", state: "to_prepare", shipments: [aShipment({ fulfillment_id: "ful_3" })] }),
    ])

    expect(actions.prepare).toEqual(["order_1", "order_3"])
    expect(actions.print).toEqual(["ful_2", "ful_3"])
  })

  it.each([
    ["label_created", true, { print: 1, pickup: 1, cancel: 1 }],
    ["pending", false, { print: 0, pickup: 0, cancel: 1 }],
    ["pickup_requested", true, { print: 1, pickup: 0, cancel: 1 }],
    ["in_transit", true, { print: 1, pickup: 0, cancel: 0 }],
    ["cancelled", false, { print: 0, pickup: 0, cancel: 0 }],
  ] as const)("should offer for %s with label %s: %j", (status, label_ready, expected) => {
    const { print, pickup, cancel } = bulkActions(oneShipment({ status, label_ready }))

    expect({ print: print.length, pickup: pickup.length, cancel: cancel.length }).toEqual(expected)
  })

  it.each([
    ["label_created", true, "coordinadora", ["ful_1"]],
    ["pickup_requested", true, "coordinadora", ["ful_1"]],
    ["pending", false, "coordinadora", []],
    ["in_transit", true, "coordinadora", []],
    ["label_created", true, "venndelo", []],
  ] as const)("should list %s with label %s of %s: %j", (status, label_ready, carrier, expected) => {
    const listing = manifestCarriers({
      carriers: [
        { ...aCarrier("venndelo"), capabilities: {} },
        { ...aCarrier("coordinadora"), capabilities: { manifest: true } },
      ],
    })

    expect(bulkActions(oneShipment({ status, label_ready, carrier }), listing).manifest).toEqual(expected)
    expect(bulkActions(oneShipment({ status, label_ready, carrier })).manifest).toEqual([])
  })

  it("should hand over nothing whose cancellation was asked for and not answered", () => {
    const listing = new Set(["coordinadora"])
    const offered = (kind: string) => {
      const cancelling = { ...problem(false), step: "cancel", kind }
      const { print, manifest, pickup } = bulkActions(
        oneShipment({ status: "label_created", label_ready: true, carrier: "coordinadora", problem: cancelling }),
        listing
      )
      return [print, manifest, pickup].map(({ length }) => length)
    }
    expect(offered("unknown")).toEqual([0, 0, 0])
    expect(offered("refused")).toEqual([1, 1, 1])
  })

  it("should retry only what may be tried again", () => {
    expect(bulkActions(oneShipment({ problem: problem(true) })).retry).toEqual(["ful_1"])
    expect(bulkActions(oneShipment({ problem: problem(false) })).retry).toEqual([])
    expect(bulkActions(oneShipment()).retry).toEqual([])
  })
})

it("should leave support what it may do: trying again", () => {
  const actions = {
    prepare: ["order_1"],
    print: ["ful_1"],
    manifest: ["ful_1"],
    pickup: ["ful_1"],
    retry: ["ful_2"],
    cancel: ["ful_3"],
  }

  expect(allowedActions("warehouse", actions)).toEqual(actions)
  expect(allowedActions("support", actions)).toEqual({
    prepare: [],
    print: [],
    manifest: [],
    pickup: [],
    retry: ["ful_2"],
    cancel: [],
  })
  expect(Object.values(allowedActions(null, actions)).flat()).toEqual([])
})

it("should ask for orders to be packed, and for parcels otherwise", () => {
  const actions = {
    prepare: ["order_1"],
    print: [],
    manifest: [],
    pickup: ["ful_1"],
    retry: ["ful_2"],
    cancel: ["ful_3"],
  }

  expect(bulkRequest("prepare", actions)).toEqual({ kind: "prepare", order_ids: ["order_1"] })
  expect(bulkRequest("pickup", actions, "2026-11-30")).toEqual({
    kind: "pickup",
    fulfillment_ids: ["ful_1"],
    pickup_date: "2026-11-30",
  })
  expect(bulkRequest("cancel", actions, "2026-11-30")).toEqual({ kind: "cancel", fulfillment_ids: ["ful_3"] })
})

it("should tell of parcels on no list together by the reason", () => {
  const refusal = (fulfillment_id: string, message: string) => ({
    fulfillment_id,
    kind: "not_listed",
    message,
    remedy: null,
  })

  expect(
    refusalsByReason([refusal("ful_1", "Anulada."), refusal("ful_2", "Salió."), refusal("ful_3", "Anulada.")])
  ).toEqual([
    { message: "Anulada.", remedy: null, fulfillmentIds: ["ful_1", "ful_3"] },
    { message: "Salió.", remedy: null, fulfillmentIds: ["ful_2"] },
  ])
})
