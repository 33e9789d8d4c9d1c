import { formatMoney } from "../format-money"

it("should write pesos without decimals and other currencies with their code", () => {
  expect(formatMoney(45000, "COP")).toBe("$45.000")
  expect(formatMoney(1234.5, "usd")).toBe("USD 1.234,50")
})
