import type { ConfigAnswer } from "@kaiu/medusa-payment-wompi/browser"
import type { Cart } from "../../api/cart"
import { paymentChoices } from "../methods/payment-choices"
import { detailProblems, detailsOf, toPaymentMethod, type PaymentDetails } from "../methods/payment-details"

const NOW = new Date("2026-11-28T12:00:00Z")
const cart = {
  shipping_address: { phone: "+573001234567", metadata: { document_type: "CC", document_number: "1020345678" } },
} as unknown as Cart
const details = (over: Partial<PaymentDetails> = {}): PaymentDetails => ({ ...detailsOf(cart), ...over })
const card = { number: "4242 4242 4242 4242", card_holder: "CAMILA ROJAS", expiry: "12 / 29", cvc: "123" }

describe("what is typed for a payment", () => {
  it("begins with what the cart knows", () => {
    expect(details()).toMatchObject({ nequi_phone: "300 123 4567", document_number: "1020345678", pse_person: "0" })
  })

  it("is a card when every part of it can be right", () => {
    expect(detailProblems("CARD", details(card), NOW)).toEqual({})
    expect(Object.keys(detailProblems("CARD", details({ ...card, number: "4242424242424241" }), NOW))).toEqual([
      "number",
    ])
    expect(Object.keys(detailProblems("CARD", details({ ...card, expiry: "10/26" }), NOW))).toEqual(["expiry"])
    expect(Object.keys(detailProblems("CARD", details(), NOW)).sort()).toEqual([
      "card_holder",
      "cvc",
      "expiry",
      "number",
    ])
  })

  it("asks for a bank and a document for PSE, for a mobile phone for Nequi, and for nothing where nothing is needed", () => {
    expect(detailProblems("PSE", details())).toEqual({ pse_bank: "checkout.error.bank" })
    expect(detailProblems("NEQUI", details({ nequi_phone: "601 123 4567" }))).toEqual({
      nequi_phone: "checkout.error.phone",
    })
    expect(detailProblems("DAVIPLATA", details({ document_number: "1" }))).toEqual({
      document_number: "checkout.error.document",
    })
    expect(detailProblems("BANCOLOMBIA_QR", details())).toEqual({})
    expect(detailProblems(null, details())).toEqual({})
  })

  it("is sent in the shapes of the shop's route", () => {
    expect(toPaymentMethod("CARD", details({ installments: "3" }), "tok_1")).toEqual({
      type: "CARD",
      token: "tok_1",
      installments: 3,
    })
    expect(toPaymentMethod("NEQUI", details())).toEqual({ type: "NEQUI", phone_number: "3001234567" })
    expect(
      toPaymentMethod(
        "PSE",
        details({ pse_bank: "1", pse_person: "1", document_number: "900.123.456-8", document_type: "NIT" })
      )
    ).toEqual({
      type: "PSE",
      user_type: 1,
      user_legal_id_type: "NIT",
      user_legal_id: "900123456",
      financial_institution_code: "1",
    })
    expect(toPaymentMethod("BANCOLOMBIA_COLLECT", details())).toEqual({ type: "BANCOLOMBIA_COLLECT" })
  })
})

describe("what may be chosen", () => {
  it("are the region's providers, Wompi's by method and first", () => {
    const config = { payment_methods: ["NEQUI", "CARD"] } as unknown as ConfigAnswer
    expect(
      paymentChoices(["pp_cod_cod", "pp_wompi_wompi"], config).map(({ method, provider_id }) => method ?? provider_id)
    ).toEqual(["CARD", "NEQUI", "CHECKOUT", "pp_cod_cod"])
  })

  it("is Wompi's page alone while nobody knows its methods", () => {
    expect(paymentChoices(["pp_wompi_wompi"], undefined)).toEqual([
      { provider_id: "pp_wompi_wompi", method: "CHECKOUT" },
    ])
  })
})
