import { validateSend } from "../validate-send"

const base = { messaging_product: "whatsapp", to: "+573001112233" }
const text = (body: string) => ({ ...base, type: "text", text: { body } })

describe("validateSend", () => {
  it("takes a text of up to 4,096 characters and keeps the callback data", () => {
    const body = { ...text("a".repeat(4096)), biz_opaque_callback_data: "row_1" }
    expect(validateSend(body)).toEqual({
      value: { waId: "573001112233", type: "text", payload: body, callbackData: "row_1" },
    })
  })

  it.each([
    ["template", { name: "order_shipped", language: { code: "es_CO" } }],
    ["image", { link: "https://example.com/a.png" }],
    ["document", { id: "1" }],
    ["interactive", { type: "button", action: { buttons: [] } }],
    ["reaction", { message_id: "wamid.x", emoji: "👍" }],
    ["location", { latitude: 4.6, longitude: -74 }],
    ["contacts", [{ name: { formatted_name: "Ana" } }]],
  ])("takes a %s", (type, content) => {
    expect(validateSend({ ...base, type, [type]: content })).toMatchObject({ value: { type } })
  })

  it.each([
    ["no object", [], 100],
    ["another product", { ...text("a"), messaging_product: "x" }, 100],
    ["no to", { messaging_product: "whatsapp", type: "text", text: { body: "a" } }, 100],
    ["a to that is no number", { ...text("a"), to: "ana" }, 131009],
    ["a group", { ...text("a"), recipient_type: "group" }, 131009],
    ["an unknown type", { ...base, type: "fax", fax: {} }, 100],
    ["a type that is a property of every object", { ...base, type: "constructor" }, 100],
    ["no object for its type", { ...base, type: "text" }, 100],
    ["an empty text", text(" "), 100],
    ["a text too long", text("a".repeat(4097)), 100],
    ["a picture without id or link", { ...base, type: "image", image: {} }, 131008],
    ["a template without language", { ...base, type: "template", template: { name: "a" } }, 131008],
    ["callback data too long", { ...text("a"), biz_opaque_callback_data: "a".repeat(513) }, 100],
  ])("refuses %s", (_what, body, code) => {
    expect(validateSend(body)).toMatchObject({ error: { code, details: expect.any(String) } })
  })
})
