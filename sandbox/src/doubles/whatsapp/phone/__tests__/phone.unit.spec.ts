import type { Chat, ChatMessage } from "../../chats"
import { loadCustomers, mergeCustomers, readPhone } from "../app/customers"
import { dayLabel, initials, phoneLabel } from "../app/labels"
import { toPhoneChat } from "../phone-view"

describe("readPhone", () => {
  it.each([
    ["300 123 4567", "573001234567"],
    ["+57 300-123-4567", "573001234567"],
    ["573001234567", "573001234567"],
    ["+1 650 555 1234", "16505551234"],
  ])("reads %s", (text, waId) => expect(readPhone(text)).toBe(waId))
  it.each(["12", "", "6011234567", "+12"])("refuses %j", (text) => expect(readPhone(text)).toBeNull())
})

describe("customers", () => {
  const storage = (stored: string | null) => ({ getItem: () => stored }) as unknown as Storage

  it("keeps the stored ones beside the samples, and survives a broken store", () => {
    const mine = { wa_id: "573150000000", name: "María" }
    expect(loadCustomers(storage(JSON.stringify([mine])))).toContainEqual(mine)
    expect(loadCustomers(storage("{")).length).toBeGreaterThan(0)
    expect(loadCustomers(storage('{"a":1}')).length).toBeGreaterThan(0)
  })

  it("keeps the first of two with one number", () => {
    expect(
      mergeCustomers(
        [{ wa_id: "1", name: "a" }],
        [
          { wa_id: "1", name: "b" },
          { wa_id: "2", name: "c" },
        ]
      )
    ).toEqual([
      { wa_id: "1", name: "a" },
      { wa_id: "2", name: "c" },
    ])
  })
})

describe("labels", () => {
  it("names days", () => {
    const now = new Date(2026, 10, 22, 9)
    expect(dayLabel(new Date(2026, 10, 22, 1), now)).toBe("Hoy")
    expect(dayLabel(new Date(2026, 10, 21, 23), now)).toBe("Ayer")
    expect(dayLabel(new Date(2026, 10, 20), now)).toBe("20 de noviembre de 2026")
  })

  it("writes numbers and initials", () => {
    expect(phoneLabel("573001112233")).toBe("+57 300 111 2233")
    expect(phoneLabel("16505551234")).toBe("+16505551234")
    expect(initials("María José Peña")).toBe("MJ")
    expect(initials("+573001112233")).toBe("#")
  })
})

it("shows the customer only what reached the phone", () => {
  const message = (id: string, more: Partial<ChatMessage>): ChatMessage => ({
    id,
    sent_by: "business",
    type: "text",
    text: id,
    status: "delivered",
    payload: { secret: true },
    at: "2026-11-22T12:00:00.000Z",
    ...more,
  })
  const chat: Chat = {
    wa_id: "573001112233",
    name: "Laura",
    typing_until: 5,
    window_opened_at: 1,
    messages: [
      message("mine", { sent_by: "customer", status: "sent" }),
      message("on-its-way", { status: "sent" }),
      message("failed", { status: "failed" }),
      message("arrived", {}),
      message("read", { status: "read" }),
      message("emoji", { type: "reaction" }),
    ],
  }
  const view = toPhoneChat(chat)
  expect(view.messages.map(({ id }) => id)).toEqual(["mine", "arrived", "read"])
  expect(view.is_typing).toBe(true)
  expect(JSON.stringify(view)).not.toContain("secret")
})
