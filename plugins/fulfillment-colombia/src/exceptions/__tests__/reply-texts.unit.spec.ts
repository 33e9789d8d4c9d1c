import type { ExceptionReply, ReplyType } from "../../carriers/port"
import { replyError, whyNotReply } from "../reply-texts"

const TYPES: ReplyType[] = [
  {
    type_id: 1,
    name: "Otra fecha",
    fields: [
      { name: "notes", required: true },
      { name: "delivery_date", required: true },
    ],
  },
  { type_id: 4, name: "Devolver", fields: [{ name: "notes", required: false }] },
]

const TODAY = "2026-11-27"

describe("whyNotReply", () => {
  it.each<[string, Partial<ExceptionReply>, unknown]>([
    ["a whole answer", { delivery_date: "2026-11-28" }, null],
    ["one for today", { delivery_date: TODAY }, null],
    ["one for yesterday", { delivery_date: "2026-11-26" }, expect.stringContaining("ya pasó")],
    ["one for a day that no month has", { delivery_date: "2026-99-99" }, expect.stringContaining("no existe")],
    ["one for the 30th of February", { delivery_date: "2027-02-30" }, expect.stringContaining("no existe")],
    ["one without its date", {}, "Elige la fecha de entrega."],
    ["one without a note", { notes: " ", delivery_date: TODAY }, expect.stringContaining("nota")],
    ["a type that is not offered", { type_id: 9 }, expect.stringContaining("no acepta esa respuesta")],
    ["one whose note may be empty", { type_id: 4, notes: "" }, null],
  ])("should judge %s", (_, changes, expected) => {
    expect(whyNotReply(TYPES, { type_id: 1, notes: "Llamar antes", ...changes }, TODAY)).toEqual(expected)
  })
})

describe("replyError", () => {
  it("should ask for another answer when it was refused, and for patience when it is sent again", () => {
    expect(replyError("refused")).toContain("responde otra vez")
    expect(replyError("unavailable")).toContain("Se reintenta solo")
  })
})
