import { TEMPLATES } from "../../templates"
import { renderEmail } from "../../templates/render-email"
import type { Brand } from "../../templates/types"
import { emailVerificationMail } from "../email-verification-mail"
import { isOutdated, withoutSecrets } from "../mail-secrets"
import { askingCustomerId, orderTransferMail, type TransferChange } from "../order-transfer-mail"
import { passwordResetMail } from "../password-reset-mail"
import type { Mail } from "../types"

const now = new Date("2026-11-28T15:00:00.000Z")

const brand: Brand = {
  storeName: "KAIU",
  storeUrl: "https://kaiu.test",
  accountUrl: "https://kaiu.test/cuenta",
  transferUrl: "https://kaiu.test/pedido/transferir",
}

const draw = (mail: Mail | null, as: Brand = brand) => renderEmail(TEMPLATES[mail?.template ?? ""](mail?.data, as))

describe("the link to a new password", () => {
  const mail = passwordResetMail(
    { entity_id: "ana@example.com", token: "a.b.c" },
    { id: "cus_1", first_name: "Ana" },
    now
  )

  it("should lead to the account's page, for fifteen minutes", async () => {
    const { subject, html, text } = await draw(mail)
    expect(subject).toBe("Cambia tu clave en KAIU")
    expect(html).toContain("https://kaiu.test/cuenta/clave/nueva?token=a.b.c")
    expect(text).toMatch(/Hola, Ana\./)
    expect(text).not.toMatch(/por tu compra/)
    expect(mail?.data.expires_at).toBe("2026-11-28T15:15:00.000Z")
  })

  it("should be for nobody without an account, and one for each request", () => {
    expect(passwordResetMail({ entity_id: "x@example.com", token: "a" }, undefined, now)).toBeNull()
    const other = passwordResetMail({ entity_id: "ana@example.com", token: "d" }, { id: "cus_1" }, now)
    expect(other?.idempotency_key).not.toBe(mail?.idempotency_key)
    expect(mail?.idempotency_key).not.toContain("a.b.c")
  })

  it("should not be drawn by a shop that has no address", async () => {
    await expect(draw(mail, { storeName: "KAIU" })).rejects.toThrow(/storeUrl/)
  })
})

describe("the link that confirms an address", () => {
  const request = {
    entity_id: "ana@example.com",
    entity_type: "email",
    auth_identity_id: "authid_1",
    code: "c-1",
    expires_at: "2026-11-28T15:15:00.000Z",
  }

  it("should lead to the account's page", async () => {
    const { html } = await draw(emailVerificationMail(request, { id: "cus_1", first_name: null }))
    expect(html).toContain("https://kaiu.test/cuenta/verificar?codigo=c-1")
  })

  it("should be no mail for a phone, nor for an address that was confirmed before", () => {
    expect(emailVerificationMail({ ...request, entity_type: "phone" }, undefined)).toBeNull()
    expect(emailVerificationMail({ ...request, code: undefined }, undefined)).toBeNull()
  })
})

describe("the question whether an account may have an order", () => {
  const change: TransferChange = {
    id: "ordch_1",
    status: "requested",
    actions: [{ action: "TRANSFER_CUSTOMER", reference_id: "cus_2", details: { token: "t-1" } }],
  }
  const order = { id: "order_1", display_id: 1042, email: "ana@example.com", shipping_address: { first_name: "Ana" } }
  const asking = { email: "luis@example.com" }

  it("should go to whoever bought, and say who asks", async () => {
    const mail = orderTransferMail({ change, order, asking })
    expect(mail?.to).toBe("ana@example.com")
    const { html, text } = await draw(mail)
    expect(html?.replace(/&amp;/g, "&")).toContain("https://kaiu.test/pedido/transferir?pedido=order_1&token=t-1")
    expect(text).toMatch(/luis@example\.com/)
    expect(askingCustomerId(change)).toBe("cus_2")
  })

  it("should not be asked again once it was answered", () => {
    expect(orderTransferMail({ change: { ...change, status: "confirmed" }, order, asking })).toBeNull()
    expect(orderTransferMail({ change: undefined, order, asking })).toBeNull()
  })
})

describe("secrets", () => {
  it("should go from the data once the mail has left, and nothing else", () => {
    expect(withoutSecrets("password-reset", { token: "x", customer_name: "Ana" })).toEqual({
      token: null,
      customer_name: "Ana",
    })
    expect(withoutSecrets("order-shipped", { token: "x" })).toBeNull()
  })

  it("should make a mail outdated when they have expired", () => {
    expect(isOutdated({ expires_at: "2026-11-28T15:00:00.000Z" }, now)).toBe(true)
    expect(isOutdated({ expires_at: "2026-11-28T15:00:01.000Z" }, now)).toBe(false)
    expect(isOutdated({}, now)).toBe(false)
  })
})
