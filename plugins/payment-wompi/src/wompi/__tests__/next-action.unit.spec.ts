import { one, recordedTransaction } from "../../providers/wompi/__fixtures__/answers"
import { nextAction } from "../next-action"
import { unescapeHtml } from "../unescape-html"
import { parseTransaction } from "../wire"

const WAIT = { type: "wait" }

describe("nextAction", () => {
  it.each(["PSE", "BANCOLOMBIA_TRANSFER"])("sends the payer of %s to the bank once its address is there", (method) => {
    expect(nextAction(method, undefined)).toEqual(WAIT)
    expect(nextAction(method, {})).toEqual(WAIT)
    expect(nextAction(method, { async_payment_url: "https://bank.co/pay?x=1" })).toEqual({
      type: "redirect",
      url: "https://bank.co/pay?x=1",
    })
  })

  it("sends the payer of Daviplata to the page for the code", () => {
    const extra = { url: "https://daviplata.wompi.co/otp", steps: ["Create"], url_services: { token: "secret" } }
    expect(nextAction("DAVIPLATA", extra)).toEqual({ type: "redirect", url: "https://daviplata.wompi.co/otp" })
  })

  it.each(["javascript:alert(1)", "data:text/html,x", "//bank.co", "", 7, null])("makes no link of %p", (url) => {
    expect(nextAction("PSE", { async_payment_url: url })).toEqual(WAIT)
  })

  it("gives the QR code as an image and as nothing else", () => {
    const image = Buffer.from("<svg><script>alert(1)</script></svg>").toString("base64")
    expect(nextAction("BANCOLOMBIA_QR", { qr_id: "1", qr_image: image })).toEqual({
      type: "qr",
      image: `data:image/svg+xml;base64,${image}`,
    })
    for (const bad of ["<svg/>", '"><script>', "data:text/html;base64,AAAA", "", "A".repeat(400_001)]) {
      expect(nextAction("BANCOLOMBIA_QR", { qr_image: bad })).toEqual(WAIT)
    }
  })

  it("tells the numbers for the counter, and what to do with a phone", () => {
    const codes = { business_agreement_code: "12345", payment_intention_identifier: "65770204276" }
    expect(nextAction("BANCOLOMBIA_COLLECT", codes)).toEqual({ type: "cash", ...codes })
    expect(nextAction("BANCOLOMBIA_COLLECT", { business_agreement_code: "12345" })).toEqual(WAIT)
    expect(nextAction("PSE", { async_payment_url: "https://bank.co/\u0000x" })).toEqual({
      type: "redirect",
      url: "https://bank.co/x",
    })
    expect(nextAction("NEQUI", {})).toEqual({ type: "push" })
    expect(nextAction("PCOL", {})).toEqual(WAIT)
    expect(nextAction(null, null)).toEqual(WAIT)
  })

  it("passes the 3DS challenge on as a page", () => {
    const three_ds_auth = {
      current_step: "CHALLENGE",
      current_step_status: "PENDING",
      three_ds_method_data:
        "&lt;form action=&quot;https://acs.bank/a?x=1&amp;amp;y=2&quot;&gt;&#39;&#x2F;&lt;/form&gt;",
    }
    expect(nextAction("CARD", { three_ds_auth })).toEqual({
      type: "three_ds",
      step: "CHALLENGE",
      status: "PENDING",
      method_data: `<form action="https://acs.bank/a?x=1&amp;y=2">'/</form>`,
    })
    const done = { current_step: "AUTHENTICATION", current_step_status: "COMPLETED" }
    expect(nextAction("CARD", { three_ds_auth: done })).toEqual({
      type: "three_ds",
      step: "AUTHENTICATION",
      status: "COMPLETED",
      method_data: null,
    })
    expect(nextAction("CARD", { brand: "VISA" })).toEqual(WAIT)
  })
})

describe("unescapeHtml", () => {
  it("leaves a page that is not escaped, and what is no entity", () => {
    expect(unescapeHtml("<p>&lt;b&gt;</p>")).toBe("<p>&lt;b&gt;</p>")
    expect(unescapeHtml("&#0;&#x110000;&nbsp;&lt;")).toBe("&#0;&#x110000;&nbsp;<")
  })
})

describe("parseTransaction", () => {
  it("keeps of the payment method only what the payer has to do", () => {
    const pending = recordedTransaction({
      status: "PENDING",
      payment_method_type: "PSE",
      payment_method: { type: "PSE", user_legal_id: "1099888777", extra: { async_payment_url: "https://bank.co" } },
    })
    const parsed = parseTransaction(one(pending).body)
    expect(parsed.next).toEqual({ type: "redirect", url: "https://bank.co" })
    expect(JSON.stringify(parsed)).not.toMatch(/1099888777|4242/)
    expect(parseTransaction(one(recordedTransaction()).body).next).toBeNull()
    expect(parseTransaction(one({ ...pending, payment_method: "?" }).body).next).toEqual(WAIT)
  })
})
