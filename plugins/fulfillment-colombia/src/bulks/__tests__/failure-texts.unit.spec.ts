import { MedusaError } from "@medusajs/framework/utils"
import { CarrierError } from "../../carriers/carrier-error"
import { KIND_TEXTS } from "../../dispatches/problem-texts"
import { explainFailure, UNEXPECTED } from "../failure-texts"

const medusa = (type: string, message: string) => new MedusaError(type, message)

describe("explainFailure", () => {
  it("should show our own refusals as they are, with what to do", () => {
    const message = "Este pedido contra entrega aún no está confirmado."
    expect(explainFailure(medusa(MedusaError.Types.NOT_ALLOWED, message))).toEqual({
      message,
      remedy: expect.stringContaining("Abre el pedido"),
    })
    const address = "La dirección de entrega está vacía."
    expect(explainFailure(medusa(MedusaError.Types.INVALID_DATA, address))).toMatchObject({ message: address })
  })

  it.each([
    ["No stock reservation found for item item_1 - Aceite (10 ml)", "unidades reservadas"],
    ["Quantity to fulfill exceeds the reserved quantity for the item: item_1", "unidades reservadas"],
    ["Shipping profile sp_1 does not match the shipping profile of the order item item_1", "perfiles de envío"],
    ["Cannot create fulfillment without stock location, either provide a location or …", "no tiene bodega"],
  ])("should say in Spanish what Medusa says: %s", (english, spanish) => {
    expect(explainFailure(medusa(MedusaError.Types.INVALID_DATA, english)).message).toContain(spanish)
  })

  it("should say what a carrier's failure means", () => {
    expect(explainFailure(new CarrierError("venndelo", "unavailable", "x"))).toBe(KIND_TEXTS.unavailable)
  })

  it.each([
    ["another error", new Error("connect ECONNREFUSED")],
    ["one in English", medusa(MedusaError.Types.NOT_ALLOWED, "Something is not right")],
    ["one of the database", medusa(MedusaError.Types.DB_ERROR, "insert into pedido … la calle")],
    ["nothing", undefined],
  ])("should show nothing of %s", (_, error) => {
    expect(explainFailure(error)).toBe(UNEXPECTED)
  })
})
