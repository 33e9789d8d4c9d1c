import { assertCollectableAmount } from "../amount-limits"
import { isCodCity, limitsCities } from "../city-limits"
import { codOptionsSchema, codProviderOptionsSchema } from "../options"
import { findPaymentMismatch } from "../payment-matches-shipping"
import { isCodProvider } from "../provider-id"

describe("assertCollectableAmount", () => {
  const limits = { minAmount: 20_000, maxAmount: 500_000 }

  it.each([20_000, 500_000])("should let %d pesos be collected", (amount) => {
    expect(() => assertCollectableAmount(amount, limits)).not.toThrow()
  })

  it.each([
    [19_999, "El pago contra entrega es para compras desde $20.000. Elige otra forma de pago."],
    [500_001, "El pago contra entrega es para compras de hasta $500.000. Elige otra forma de pago."],
  ])("should refuse %d pesos", (amount, message) => {
    expect(() => assertCollectableAmount(amount, limits)).toThrow(message)
  })

  it("should refuse nothing but nothing without limits", () => {
    expect(() => assertCollectableAmount(9_000_000, {})).not.toThrow()
    expect(() => assertCollectableAmount(0, {})).toThrow(/contra entrega/)
  })
})

describe("isCodCity", () => {
  it.each([
    ["05001000", {}, true],
    ["05001000", { allow: [] }, true],
    ["05001000", { allow: ["05"] }, true],
    ["05001000", { allow: ["05001000", "11"] }, true],
    ["76001000", { allow: ["05", "11001000"] }, false],
    ["11001000", { deny: ["11"] }, false],
    ["05001000", { allow: ["05"], deny: ["05001000"] }, false],
    ["05002000", { allow: ["05"], deny: ["05001000"] }, true],
  ])("%s with %j: %s", (city, limits, expected) => {
    expect(isCodCity(city, limits)).toBe(expected)
  })

  it("should need a city only where there are limits", () => {
    expect([{}, { allow: [] }, { allow: ["05"] }, { deny: ["05"] }].map(limitsCities)).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})

describe("findPaymentMismatch", () => {
  it.each([
    [true, ["COD"], null],
    [true, ["COD", "COD"], null],
    [true, ["COD", "EXTERNAL_PAYMENT"], /elige el envío contra entrega/],
    [true, ["EXTERNAL_PAYMENT"], /elige el envío contra entrega/],
    [true, [], /Elige primero el envío/],
    [false, ["EXTERNAL_PAYMENT"], null],
    [false, [], null],
    [false, ["COD"], /El envío elegido es contra entrega/],
  ] as const)("contra entrega %s with %j", (isCod, modes, expected) => {
    const mismatch = findPaymentMismatch({ isCod, modes: [...modes] })

    expect(mismatch).toEqual(expected === null ? null : expect.stringMatching(expected))
  })
})

describe("isCodProvider", () => {
  it.each([
    ["pp_cod_cod", true],
    ["pp_cod_door", true],
    ["pp_cod", true],
    ["pp_codfish_main", false],
    ["pp_wompi_cod", false],
    [undefined, false],
    [["pp_cod_cod"], false],
  ])("%j: %s", (id, expected) => {
    expect(isCodProvider(id)).toBe(expected)
  })
})

describe("options", () => {
  it("should have defaults", () => {
    expect(codOptionsSchema.parse({})).toEqual({
      cities: {},
      requireConfirmation: true,
      confirmWithinHours: 48,
      linkPath: "/pedido",
    })
  })

  it.each([
    [{ cities: { deny: ["Medellín"] } }],
    [{ cities: { allow: ["050"] } }],
    [{ linkSecret: "short" }],
    [{ storeUrl: "store" }],
    [{ confirmWithinHours: 0 }],
  ])("should refuse %j", (options) => {
    expect(codOptionsSchema.safeParse(options).success).toBe(false)
  })

  it.each([[{ minAmount: 1.5 }], [{ maxAmount: -1 }], [{ minAmount: 10_000, maxAmount: 9_999 }]])(
    "should refuse %j of the provider",
    (options) => {
      expect(codProviderOptionsSchema.safeParse(options).success).toBe(false)
    }
  )
})
