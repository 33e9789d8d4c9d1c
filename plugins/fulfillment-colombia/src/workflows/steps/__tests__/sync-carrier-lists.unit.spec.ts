import { ContainerRegistrationKeys, createMedusaContainer, Modules } from "@medusajs/framework/utils"
import type { CarrierPort } from "../../../carriers/port"
import { shippingSyncCitiesWorkflow } from "../../workflows/sync-cities"
import { shippingSyncExceptionsWorkflow } from "../../workflows/sync-exceptions"

const SECRET = "Helena Rojas"

const failing = async () => {
  throw new SyntaxError(`Unexpected token in ${SECRET}`)
}

/** A shop with these carriers, that remembers how many rows could not be read. */
const shop = (carriers: object[]) => {
  const warnings: string[] = []
  const unreadable = new Map<string, number>()
  const readings: object[] = []
  const kept: string[] = []
  const container = createMedusaContainer()
  container.register(ContainerRegistrationKeys.LOGGER, {
    resolve: () => ({ warn: (line: string) => void warnings.push(line) }),
  } as never)
  const silent = async () => undefined
  container.register(Modules.EVENT_BUS, {
    resolve: () => ({ emit: silent, releaseGroupedEvents: silent, clearGroupedEvents: silent }),
  } as never)
  container.register("shipping", {
    resolve: () => ({
      carriers: { list: () => carriers },
      replaceCities: async ({ carrier }: { carrier: string }) => {
        kept.push(carrier)
        return true
      },
      writeUnreadable: async ({ carrier, rows }: { carrier: string; rows: number }) => {
        const isNew = (unreadable.get(carrier) ?? 0) !== rows
        unreadable.set(carrier, rows)
        return isNew && rows > 0
      },
      claimExceptionReading: async () => ({ since: null, read_at: new Date(), failures: 0 }),
      keepExceptions: async ({ carrier }: { carrier: string }) => {
        kept.push(carrier)
        return []
      },
      writeExceptionReading: async (reading: object) => void readings.push(reading),
      listUnannouncedExceptions: async () => [],
    }),
  } as never)
  return { container, warnings, readings, kept }
}

describe("shippingSyncCitiesWorkflow", () => {
  it("should read the other carriers when one fails in whatever way, and not log what it said", async () => {
    const { container, warnings, kept } = shop([
      { code: "one", cities: failing },
      { code: "two", cities: async () => [{}] },
    ])
    await shippingSyncCitiesWorkflow(container).run({ input: {} })

    expect(kept).toEqual(["two"])
    expect(warnings).toEqual([expect.stringMatching(/one.*SyntaxError/)])
    expect(warnings.join()).not.toContain(SECRET)
  })

  it("should tell once of rows that could not be read", async () => {
    const cities: CarrierPort["cities"] = async (onUnreadable) => {
      onUnreadable?.(2)
      return []
    }
    const { container, warnings } = shop([{ code: "one", cities }])
    await shippingSyncCitiesWorkflow(container).run({ input: {} })
    await shippingSyncCitiesWorkflow(container).run({ input: {} })

    expect(warnings).toEqual([expect.stringContaining("2 rows")])
  })
})

describe("shippingSyncExceptionsWorkflow", () => {
  it("should count a failure, of whatever kind, and read the other carriers", async () => {
    const { container, warnings, readings, kept } = shop([
      { code: "one", exceptions: { list: failing } },
      { code: "two", exceptions: { list: async () => [] } },
    ])
    await shippingSyncExceptionsWorkflow(container).run()

    expect(kept).toEqual(["two"])
    expect(readings).toMatchObject([
      { carrier: "one", since: null, failures: 1, pause_seconds: 120 },
      { carrier: "two", failures: 0 },
    ])
    expect(warnings.join()).not.toContain(SECRET)
  })
})
