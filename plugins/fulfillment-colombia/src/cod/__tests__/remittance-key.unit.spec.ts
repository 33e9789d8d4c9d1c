import { remittanceKey } from "../remittance-key"

it.each(["GIRO-7", "giro-7", " GIRO  7 ", "Giro_7", "giro #7"])("should know %p as GIRO 7", (reference) => {
  expect(remittanceKey(reference)).toBe(remittanceKey("GIRO 7"))
})

it.each(["GIRO 71", "GIRO 8", "GIRO 7 1", "7"])("should know %p as another", (reference) => {
  expect(remittanceKey(reference)).not.toBe(remittanceKey("GIRO 7"))
})
