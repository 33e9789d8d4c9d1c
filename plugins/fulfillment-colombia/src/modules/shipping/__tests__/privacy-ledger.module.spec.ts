import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SHIPPING_MODULE } from ".."
import type ShippingModuleService from "../service"

jest.setTimeout(120_000)

const moduleDir = path.resolve(__dirname, "..")

moduleIntegrationTestRunner<ShippingModuleService>({
  moduleName: SHIPPING_MODULE,
  resolve: moduleDir,
  pathToMigrations: path.join(moduleDir, "migrations"),
  moduleOptions: {},
  testSuite: ({ service }) => {
    const novedad = (name: string, isWaiting = false) => ({
      carrier: "venndelo",
      external_id: `nov_${name}_${isWaiting}`,
      carrier_id: `car_${name}`,
      fulfillment_id: `ful_${name}`,
      order_id: `order_${name}`,
      reason: "Ana Ruiz no vive en Calle 1",
      reported_at: new Date(),
      reply_types: [],
      reply: { notes: "Llamar al 3001234567" },
      next_run_at: isWaiting ? new Date() : null,
    })

    const parcel = async (name: string) => {
      const fulfillment_id = `ful_${name}`
      await service.openShipment({ fulfillment_id, order_id: `order_${name}`, carrier: "venndelo" })
      await service.planOperations({ fulfillment_id, carrier: "venndelo", steps: ["create_order"] })
      const [operation] = await service.listCarrierOperations({ fulfillment_id })
      await service.suspendOperation({ id: operation.id, state: "failed", error: "Ana Ruiz", next_attempt_at: null })
      await service.keepLabel({ fulfillment_id, format: "LABEL_10x15", pdf: Buffer.from("%PDF Ana Ruiz") })
      await service.createShippingManifests([
        {
          carrier: "venndelo",
          guides_key: name,
          guides: [`guide_${name}`],
          fulfillment_ids: ["ful_other", fulfillment_id],
          state: "done",
          content: "JVBERiBBbmE=",
        },
      ] as never)
      await service.createCarrierExceptions([novedad(name), novedad(name, true)] as never)
      await service.createShippingBulkItems([
        { bulk_id: `bulk_${name}`, position: 0, fulfillment_id, message: "Ana Ruiz", next_attempt_at: new Date() },
      ] as never)
    }

    it("should forget the person of one order and nobody else, once", async () => {
      await parcel("ana")
      await parcel("eva")

      expect(await service.listKnownOrders({ after: "", limit: 10 })).toEqual(["order_ana", "order_eva"])
      expect(await service.listKnownOrders({ after: "order_ana", limit: 10 })).toEqual(["order_eva"])
      const erased = { labels: 1, manifests: 1, exceptions: 1, operation_texts: 1, bulk_texts: 1, waiting: 1 }
      expect(await service.erasePersonalData(["order_ana"])).toEqual(erased)
      expect(await service.erasePersonalData(["order_ana"])).toEqual({
        labels: 0,
        manifests: 0,
        exceptions: 0,
        operation_texts: 0,
        bulk_texts: 0,
        waiting: 1,
      })

      const [labels, exceptions, operations, items] = [
        await service.listShippingLabels({}),
        await service.listCarrierExceptions({ next_run_at: null }, { order: { order_id: "ASC" } }),
        await service.listCarrierOperations({}, { order: { fulfillment_id: "ASC" } }),
        await service.listShippingBulkItems({}, { order: { fulfillment_id: "ASC" } }),
      ]
      const manifests = await service.listShippingManifests({}, { order: { guides_key: "ASC" } })
      expect(manifests.map(({ content, state }) => [content, state])).toEqual([
        [null, "done"],
        ["JVBERiBBbmE=", "done"],
      ])
      expect(labels.map(({ fulfillment_id }) => fulfillment_id)).toEqual(["ful_eva"])
      expect(exceptions.map(({ reason, reply }) => [reason, reply])).toEqual([
        ["", null],
        ["Ana Ruiz no vive en Calle 1", { notes: "Llamar al 3001234567" }],
      ])
      expect(operations.map(({ error }) => error)).toEqual([null, "Ana Ruiz"])
      expect(items.map(({ message }) => message)).toEqual([null, "Ana Ruiz"])
    })

    it("should not take back with a later reading, or with a label that was still owed, what it has erased", async () => {
      await parcel("ana")
      const lease = (await service.listCarrierShipments({}))[0]
      await service.updateCarrierShipments({ id: lease.id, carrier_id: "8000001" })
      await service.erasePersonalData(["order_ana"])

      const told = {
        carrier_id: "8000001",
        tracking_number: null,
        status: "pending" as const,
        reason: "Ana Ruiz no vive en Calle 1",
        reported_at: new Date(),
        reply_types: [],
      }
      const known = (await service.listCarrierExceptions({})).map(({ external_id }) => ({ ...told, id: external_id }))
      const exceptions = [...known, { ...told, id: "new" }]
      await service.keepExceptions({ carrier: "venndelo", read_at: new Date(), exceptions })
      await service.keepLabel({ fulfillment_id: "ful_ana", format: "LABEL_10x15", pdf: Buffer.from("%PDF Ana Ruiz") })
      const [operation] = await service.listCarrierOperations({})
      await service.suspendOperation({ id: operation.id, state: "failed", error: "Ana Ruiz", next_attempt_at: null })

      expect((await service.listCarrierExceptions({})).map(({ reason }) => reason)).toEqual(["", "", ""])
      expect(await service.listShippingLabels({})).toEqual([])
      expect((await service.listCarrierOperations({})).map(({ error }) => error)).toEqual([null])
    })

    it("should forget the answer that was on its way once it is over", async () => {
      await parcel("ana")
      await service.erasePersonalData(["order_ana"])
      await service.updateCarrierExceptions({ selector: {}, data: { next_run_at: null } })

      expect(await service.erasePersonalData(["order_ana"])).toMatchObject({ exceptions: 1, waiting: 0 })
      expect((await service.listCarrierExceptions({})).map(({ reply }) => reply)).toEqual([null, null])
    })
  },
})
