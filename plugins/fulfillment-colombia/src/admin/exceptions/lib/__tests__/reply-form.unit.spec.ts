import languages from "../../../i18n"
import type { ReplyType } from "../../types"
import { EXCEPTION_STATUSES, REPLY_FIELDS } from "../../types"
import { EXCEPTION_TABS, parseExceptionAddress, toExceptionQuery } from "../exception-address"
import { replyBody, replyFields, replyProblems } from "../reply-form"
import { canReply, EXCEPTION_COLORS } from "../statuses"

const TODAY = "2026-11-27"

const again: ReplyType = {
  type_id: 1,
  name: "Volver a entregar",
  fields: [
    { name: "notes", required: false },
    { name: "address", required: false },
    { name: "delivery_date", required: true },
  ],
}
const point: ReplyType = {
  type_id: 2,
  name: "Dejar en un punto",
  fields: [{ name: "collection_point_id", required: true }],
}

describe("the form of an answer", () => {
  it("should have the fields of its type in one order, and notes always", () => {
    expect(replyFields(again)).toEqual([
      { name: "delivery_date", required: true },
      { name: "address", required: false },
      { name: "notes", required: true },
    ])
    expect(replyFields(point).map(({ name }) => name)).toEqual(["collection_point_id", "notes"])
    expect(replyFields({ type_id: 3, name: "Devolver", fields: [] }).map(({ name }) => name)).toEqual(["notes"])
  })

  it("should want what is required, and only that", () => {
    expect(replyProblems(again, {}, TODAY)).toEqual({ delivery_date: "missing", notes: "missing" })
    expect(replyProblems(again, { notes: "  ", delivery_date: TODAY }, TODAY)).toEqual({ notes: "missing" })
    expect(replyProblems(again, { notes: "Llamar antes", delivery_date: TODAY }, TODAY)).toEqual({})
    expect(replyProblems(point, { notes: "Sí" }, TODAY)).toEqual({ collection_point_id: "missing" })
  })

  it("should refuse a day that has passed and a text that is too long", () => {
    const values = { notes: "x".repeat(501), delivery_date: "2026-11-26", address: "x".repeat(301) }

    expect(replyProblems(again, values, TODAY)).toEqual({
      notes: "too_long",
      delivery_date: "past",
      address: "too_long",
    })
  })

  it("should send what its type has, and nothing that was typed for another", () => {
    const values = { notes: " Llamar antes ", delivery_date: "2026-11-30", address: " ", collection_point_id: "p1" }

    expect(replyBody(again, values)).toEqual({ type_id: 1, notes: "Llamar antes", delivery_date: "2026-11-30" })
    expect(replyBody(point, values)).toEqual({ type_id: 2, notes: "Llamar antes", collection_point_id: "p1" })
  })
})

it("should take an answer only while nobody has given one that stands", () => {
  const open = EXCEPTION_STATUSES.filter((status) => canReply({ status, reply_types: [again] }))

  expect(open).toEqual(["pending", "rejected", "error"])
  expect(canReply({ status: "pending", reply_types: [] })).toBe(false)
})

it("should have words for every status, tab and field", () => {
  const { exceptions } = languages.es.shipping

  expect(Object.keys(exceptions.status).sort()).toEqual([...EXCEPTION_STATUSES].sort())
  expect(Object.keys(EXCEPTION_COLORS).sort()).toEqual([...EXCEPTION_STATUSES].sort())
  expect(Object.keys(exceptions.tab).sort()).toEqual([...EXCEPTION_TABS].sort())
  expect(Object.keys(exceptions.reply.field).sort()).toEqual([...REPLY_FIELDS].sort())
})

it("should show what waits for an answer unless the address says otherwise", () => {
  const query = (search: string) => toExceptionQuery(parseExceptionAddress(new URLSearchParams(search)))

  expect(query("")).toEqual({ status: "pending", limit: 20, offset: 0 })
  expect(query("status=all&q=1042&page=2")).toEqual({ q: "1042", limit: 20, offset: 20 })
  expect(query("status=nonsense").status).toBe("pending")
})
