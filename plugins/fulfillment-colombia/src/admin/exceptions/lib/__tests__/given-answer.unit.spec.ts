import type { ExceptionDetail } from "../../types"
import { givenAnswer } from "../given-answer"

const answered: ExceptionDetail = {
  id: "cexc_1",
  carrier: "venndelo",
  fulfillment_id: "ful_1",
  order_id: "order_1",
  display_id: 1042,
  customer_name: "Ana Ruiz",
  tracking_number: "30000000001",
  status: "approved",
  reason: "Destinatario ausente",
  reported_at: "2026-11-27T15:00:00.000Z",
  replied_at: "2026-11-27T16:00:00.000Z",
  replied_by: { email: "soporte@kaiu.test", first_name: null, last_name: null },
  reply_state: "done",
  reply_types: [{ type_id: 3, name: "Dejar en un punto", fields: [{ name: "collection_point_id", required: true }] }],
  last_reply: { type_id: 3, notes: "Llamar antes", delivery_date: "2026-11-30", collection_point_id: "p_1" },
  error: null,
  collection_points: [{ id: "p_1", name: "Punto Centro", address: "Calle 1", city: "Medellín" }],
}

const of = (changes: Partial<ExceptionDetail>) => givenAnswer({ ...answered, ...changes }, "es-CO")

it("should say what was answered, by whom and when", () => {
  expect(of({})).toEqual({
    kind: "sent",
    type: "Dejar en un punto",
    fields: [
      { name: "notes", value: "Llamar antes" },
      { name: "delivery_date", value: expect.stringContaining("30 de nov") },
      { name: "collection_point_id", value: "Punto Centro · Calle 1, Medellín" },
    ],
    by: "soporte@kaiu.test",
    at: "2026-11-27T16:00:00.000Z",
  })
})

it("should say the point's code once the carrier names it no longer", () => {
  expect(of({ collection_points: [], reply_types: [] })).toMatchObject({
    type: null,
    fields: [{ name: "notes" }, { name: "delivery_date" }, { name: "collection_point_id", value: "p_1" }],
  })
})

it.each([
  ["transmitting", "planned", "sending"],
  ["transmitting", "unknown", "sending"],
  ["pending", "failed", "failed"],
  ["error", "unknown", "failed"],
] as const)("should give no time to an answer that is not with the carrier: %s, %s", (status, reply_state, kind) => {
  expect(of({ status, reply_state })).toMatchObject({ kind, at: null })
})

it("should know an answer that was given elsewhere from none", () => {
  const none = { reply_state: null, last_reply: null, replied_at: null, replied_by: null }

  expect(of({ ...none, status: "pending" })).toBeNull()
  expect(of({ ...none, status: "replied" })).toMatchObject({ kind: "elsewhere", fields: [], by: null, at: null })
})

it("should say who answered though the words were erased", () => {
  expect(of({ last_reply: null })).toMatchObject({ type: null, fields: [], by: "soporte@kaiu.test" })
})
