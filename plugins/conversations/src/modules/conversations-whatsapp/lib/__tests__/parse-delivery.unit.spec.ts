import { parseDelivery } from "../parse-delivery"

const METADATA = { display_phone_number: "15550783881", phone_number_id: "106540352242922" }

const change = (value: Record<string, unknown>, field = "messages") => ({
  field,
  value: { messaging_product: "whatsapp", metadata: METADATA, ...value },
})

const deliver = (...changes: unknown[]) =>
  parseDelivery(
    Buffer.from(
      JSON.stringify({
        object: "whatsapp_business_account",
        entry: changes.map((one) => ({ id: "1", changes: [one] })),
      })
    )
  )

/** The example of Meta's page "Text messages webhook reference". */
const TEXT_EXAMPLE = change({
  contacts: [{ profile: { name: "Sheena Nelson" }, wa_id: "16505551234" }],
  messages: [
    {
      from: "16505551234",
      id: "wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTRBNjU5OUFFRTAzODEwMTQ0RgA=",
      timestamp: "1749416383",
      type: "text",
      text: { body: "Does it come in another color?" },
    },
  ],
})

describe("parseDelivery", () => {
  it.each(["id", "from", "type"])("refuses a message whose %s holds U+0000, and reads the one beside it", (field) => {
    const good = { from: "573001", id: "wamid.good", timestamp: "1749416383", type: "text", text: { body: "Hola" } }
    const bad = { ...good, id: "wamid.bad", [field]: "a\u0000b" }
    const { messages, problems } = deliver(change({ messages: [bad, good] }))
    expect(messages.map(({ wamid }) => wamid)).toEqual(["wamid.good"])
    expect(problems).toHaveLength(1)
  })

  it("reads a text", () => {
    expect(deliver(TEXT_EXAMPLE)).toEqual({
      messages: [
        {
          phone_number_id: "106540352242922",
          wamid: "wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTRBNjU5OUFFRTAzODEwMTQ0RgA=",
          wa_id: "16505551234",
          bsuid: null,
          name: "Sheena Nelson",
          type: "text",
          text: "Does it come in another color?",
          sent_at: new Date("2025-06-08T20:59:43Z"),
        },
      ],
      statuses: [],
      problems: [],
    })
  })

  it("reads every entry, change, message and status", () => {
    const message = (id: string) => ({ from: "1", id, timestamp: "1", type: "text", text: { body: id } })
    const status = (id: string, name: string) => ({ id, status: name, timestamp: "1" })
    const { messages, statuses } = deliver(
      change({ messages: [message("a"), message("b")] }),
      change({ statuses: [status("c", "sent"), status("d", "delivered"), status("e", "played")] }),
      change({ messages: [message("f")] })
    )
    expect(messages.map(({ wamid }) => wamid)).toEqual(["a", "b", "f"])
    expect(statuses.map((item) => [item.wamid, item.status])).toEqual([
      ["c", "sent"],
      ["d", "delivered"],
      ["e", "read"],
    ])
  })

  it("reads the failure and our own id of a status", () => {
    const { statuses } = deliver(
      change({
        statuses: [
          {
            id: "wamid.x",
            status: "failed",
            timestamp: "1750030073",
            recipient_id: "16505551234",
            biz_opaque_callback_data: "cvmsg_1",
            errors: [
              {
                code: 131047,
                title: "Re-engagement message",
                message: "Re-engagement message",
                error_data: { details: "Message failed to send because more than 24 hours have passed." },
              },
            ],
          },
        ],
      })
    )
    expect(statuses).toEqual([
      {
        phone_number_id: "106540352242922",
        wamid: "wamid.x",
        status: "failed",
        message_id: "cvmsg_1",
        error: {
          reason: "window_closed",
          code: 131047,
          detail: "Message failed to send because more than 24 hours have passed.",
        },
      },
    ])
  })

  it("knows a sender without phone by the business-scoped id", () => {
    const message = { from: "", from_user_id: "CO.13491208655302741918", id: "w", timestamp: "1", type: "sticker" }
    const contacts = [{ profile: { name: "Ana", username: "@ana" }, user_id: "CO.13491208655302741918" }]
    expect(deliver(change({ contacts, messages: [message] })).messages).toEqual([
      expect.objectContaining({
        wa_id: null,
        bsuid: "CO.13491208655302741918",
        name: "Ana",
        type: "sticker",
        text: null,
      }),
    ])
  })

  it("invents no text for a photo with a caption", () => {
    const message = { from: "1", id: "w", timestamp: "1", type: "image", image: { id: "9", caption: "¿este?" } }
    expect(deliver(change({ messages: [message] })).messages).toEqual([
      expect.objectContaining({ type: "image", text: null }),
    ])
  })

  it("names what it cannot read and reads the rest", () => {
    const result = deliver(
      change({ messages: [{ id: "no sender", timestamp: "1", type: "text" }] }),
      { field: "messages", value: {} },
      change({ statuses: [{ id: "w", status: "teleported" }] }),
      TEXT_EXAMPLE
    )
    expect(result.messages).toHaveLength(1)
    expect(result.problems).toEqual([
      "a message of change 1 is not readable",
      "change 2 is not readable",
      "a status of change 3 is not readable",
    ])
  })

  it("leaves other fields alone", () => {
    expect(deliver(change({ event: "APPROVED" }, "message_template_status_update"))).toEqual({
      messages: [],
      statuses: [],
      problems: [],
    })
  })

  it.each([
    ["not JSON", "{", "The body is not JSON."],
    ["another object", '{"object":"page","entry":[]}', "The body is not a WhatsApp webhook."],
    ["no object at all", "null", "The body is not a WhatsApp webhook."],
  ])("refuses a body that is %s", (_, raw, message) => {
    expect(() => parseDelivery(Buffer.from(raw))).toThrow(message)
  })
})
