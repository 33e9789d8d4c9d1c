import { createMedusaContainer } from "@medusajs/framework/utils"
import { shippingCheckCarrierAccountsWorkflow } from "../../workflows/check-carrier-accounts"

const REFUSED_AT = new Date("2026-11-28T10:00:00Z")
const EARLIER = new Date("2026-11-28T09:55:00Z")
const LATER = new Date("2026-11-28T10:05:00Z")

/** What is rung in a shop whose carrier tells this balance, and that saw another before. */
const rungWith = async (balance: number, before: { balance: number | null; balance_at: Date | null }) => {
  const rung: string[] = []
  const container = createMedusaContainer()
  container.register("shipping", {
    resolve: () => ({
      carriers: { list: () => [{ code: "venndelo", wallet: { balance: async () => balance } }] },
      claimAccount: async () => before,
      listUnpaidShipments: async () => [{ fulfillment_id: "ful_1", refused_at: REFUSED_AT }],
      writeAccount: async () => undefined,
      ringShipment: async (id: string) => void rung.push(id),
    }),
  } as never)
  await shippingCheckCarrierAccountsWorkflow(container).run()
  return rung
}

describe("shippingCheckCarrierAccountsWorkflow", () => {
  it.each([
    ["more than before", 60_000, 50_000, LATER, ["ful_1"]],
    ["as much as after the refusal", 2_000, 2_000, LATER, []],
    ["less than after the refusal", 1_000, 2_000, LATER, []],
    ["paid in since, and still less than was seen before the refusal", 50_000, 100_000, EARLIER, ["ful_1"]],
    ["nothing", 0, 100_000, EARLIER, []],
    ["seen for the first time", 50_000, null, null, ["ful_1"]],
  ])("should with a balance that is %s ring what it may suffice for", async (_, balance, seen, seenAt, expected) => {
    expect(await rungWith(balance, { balance: seen, balance_at: seenAt })).toEqual(expected)
  })
})
