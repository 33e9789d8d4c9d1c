import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SHIPPING_MODULE } from ".."
import { CarrierError, type CarrierErrorKind } from "../../../carriers/carrier-error"
import { requestManifest } from "../../../manifests/request-manifest"
import type ShippingModuleService from "../service"

jest.setTimeout(120_000)

const moduleDir = path.resolve(__dirname, "..")
const PDF = Buffer.from("%PDF-1.4 list")
const PARCELS = [
  { fulfillment_id: "ful_2", carrier_id: "guide_2" },
  { fulfillment_id: "ful_1", carrier_id: "guide_1" },
]

moduleIntegrationTestRunner<ShippingModuleService>({
  moduleName: SHIPPING_MODULE,
  resolve: moduleDir,
  pathToMigrations: path.join(moduleDir, "migrations"),
  moduleOptions: {},
  testSuite: ({ service }) => {
    /** A carrier that makes a list at each call, unless it is told what to do instead. */
    const carrier = () => {
      const asked: string[][] = []
      const troubles: CarrierErrorKind[] = []
      const manifest = async (guides: string[]) => {
        asked.push(guides)
        const [kept] = await service.listShippingManifests({})
        expect(kept).toMatchObject({ state: "sent" })
        const trouble = troubles.shift()
        if (trouble) {
          throw new CarrierError("moto", trouble, `moto: ${trouble}`)
        }
        return { number: String(asked.length), pdf: PDF }
      }
      const ask = (parcels = PARCELS, again = false) =>
        requestManifest({ ledger: service, carrier: { code: "moto", manifest }, parcels, again, actor_id: "user_1" })
      return { asked, troubles, ask }
    }

    it("should have one list of the same parcels, on record before it is asked for", async () => {
      const { asked, ask } = carrier()
      const first = await ask()
      const second = await ask([...PARCELS].reverse())

      expect(asked).toEqual([["guide_1", "guide_2"]])
      expect(first).toEqual({ kind: "done", manifest: expect.objectContaining({ state: "done", number: "1" }) })
      expect(second).toEqual(first)
      expect(await service.listShippingManifests({})).toMatchObject([
        { carrier: "moto", guides: ["guide_1", "guide_2"], content: PDF.toString("base64"), actor_id: "user_1" },
      ])
      expect(await service.findManifest({ carrier: "moto", guides: ["guide_2"] })).toBeNull()

      const [{ id }] = await service.listShippingManifests({})
      await service.softDeleteShippingManifests([id])
      expect(await ask()).toEqual(first)
      expect(asked).toHaveLength(1)
    })

    it("should ask again for what was refused, and for what was not answered only when told to", async () => {
      const { asked, troubles, ask } = carrier()
      troubles.push("refused", "unknown")

      expect(await ask()).toEqual({ kind: "failed", why: "refused" })
      expect(await ask()).toEqual({ kind: "failed", why: "unknown" })
      expect(await ask()).toEqual({ kind: "failed", why: "unknown" })
      expect(asked).toHaveLength(2)
      expect(await service.listShippingManifests({})).toMatchObject([
        { state: "unknown", error_kind: "unknown", error: "moto: unknown", attempts: 2 },
      ])
      expect(await ask(PARCELS, true)).toMatchObject({ kind: "done", manifest: { number: "3", error_kind: null } })
      expect(await ask(PARCELS, true)).toMatchObject({ kind: "done", manifest: { number: "3" } })
      expect(asked).toHaveLength(3)
    })

    it("should let nobody ask while another does, and take a dead one's request for unanswered", async () => {
      const { asked, ask } = carrier()
      const { id } = await service.openManifest({
        carrier: "moto",
        guides: ["guide_1", "guide_2"],
        fulfillment_ids: ["ful_1", "ful_2"],
        actor_id: null,
      })
      const begun = await Promise.all(Array.from({ length: 5 }, () => service.beginManifest({ id, again: false })))
      expect(begun.map(({ kind }) => kind).sort()).toEqual(["busy", "busy", "busy", "busy", "go"])
      expect(await ask(PARCELS, true)).toEqual({ kind: "failed", why: "busy" })

      await service.updateShippingManifests({ selector: { id }, data: { lease_until: new Date(0) } } as never)
      expect(await ask()).toEqual({ kind: "failed", why: "unknown" })
      expect(asked).toEqual([])
      expect(await ask(PARCELS, true)).toMatchObject({ kind: "done" })
    })
  },
})
