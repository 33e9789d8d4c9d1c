import { parseNit } from "@kaiu/medusa-kit"
import { SHOP } from "../../seed/shop"
import { showShop } from "../show-shop"

describe("showShop", () => {
  it("should show what staff have written and null for the rest", () => {
    const metadata = { nit: " 901234567-7 ", phone: 57, email: "  ", sic_url: "javascript:alert(1)", secret: "x" }
    expect(showShop({ name: "KAIU", metadata }, 150_000)).toEqual({
      name: "KAIU",
      company: { legal_name: null, nit: "901234567-7", address: null, phone: null, email: null },
      whatsapp_number: null,
      free_shipping_from: 150_000,
      links: { sic: "https://www.sic.gov.co" },
      policies: { terms: null, privacy: null },
    })
    expect(showShop({ name: "X", metadata: null }, null).company.nit).toBeNull()
  })

  it("should have everything in the demo shop, with a NIT that could be one", () => {
    const { company, whatsapp_number, policies } = showShop(SHOP, null)
    expect(Object.values({ ...company, ...policies, whatsapp_number })).not.toContain(null)
    expect(parseNit(String(company.nit))).not.toBeNull()
  })
})
