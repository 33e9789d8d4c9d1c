import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { WOMPI_MODULE } from ".."
import type WompiModuleService from "../service"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<WompiModuleService>({
  moduleName: WOMPI_MODULE,
  resolve: path.resolve(__dirname, ".."),
  testSuite: ({ service }) => {
    it("boots without options and refuses when it is used", async () => {
      expect(await service.listWompiEvents({})).toEqual([])
      await expect(service.getOptions()).rejects.toThrow('option "eventsSecret": is required')
      await expect(service.getClient()).rejects.toThrow('option "privateKey": is required')
    })
  },
})
