import { whyNotPrinted } from "../why-not-printed"

it("should print no label of a parcel that was taken back, or is being", async () => {
  const cancellations = [
    { fulfillment_id: "ful_asked", step: "cancel", state: "unknown" },
    { fulfillment_id: "ful_sent", step: "cancel", state: "sent" },
    { fulfillment_id: "ful_kept", step: "cancel", state: "failed" },
    { fulfillment_id: "ful_dead", step: "cancel", state: "done" },
  ]
  const asked: unknown[] = []
  const refused = await whyNotPrinted(
    {
      listCarrierShipments: async (filters: unknown) => {
        asked.push(filters)
        return [{ fulfillment_id: "ful_dead" }]
      },
      listCarrierOperations: async (filters: unknown) => {
        asked.push(filters)
        return cancellations
      },
    } as never,
    ["ful_asked", "ful_sent", "ful_kept", "ful_dead", "ful_alive"]
  )

  expect(Object.fromEntries(refused)).toEqual({
    ful_asked: expect.stringContaining("se está cancelando"),
    ful_sent: expect.stringContaining("se está cancelando"),
    ful_dead: "Esta guía está anulada.",
  })
  expect(asked).toEqual([expect.objectContaining({ status: "cancelled" }), expect.objectContaining({ step: "cancel" })])
})
