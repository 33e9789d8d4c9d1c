import { startFaultShop, type FaultShop } from "../../../launcher/faults/fault-shop"
import { cloneDatabase } from "../../../launcher/faults/prepare-databases"
import type { SeededRandom } from "../../../launcher/faults/seeded-random"
import { TEMPLATE_DATABASE, testDatabaseUrl } from "../../test-environment"

/**
 * A shop whose Medusa may be killed, on a clone of the migrated and seeded template, for the smoke of a fault run.
 *
 * @param name unique among the suites; names the suite's database
 * @returns the shop, once the suite has begun
 */
export const faultShop = (name: string, input: { random: SeededRandom; minuteSeconds: number }): (() => FaultShop) => {
  const database = `kaiu_test_${name}`
  let shop: FaultShop | undefined

  beforeAll(async () => {
    await cloneDatabase(testDatabaseUrl("postgres"), TEMPLATE_DATABASE, database)
    shop = await startFaultShop({
      databaseUrl: testDatabaseUrl(database),
      knowledgeDatabaseUrl: String(process.env.TEST_KNOWLEDGE_DATABASE_URL),
      ...input,
    })
  })

  afterAll(async () => {
    await shop?.stop()
  })

  return () => {
    if (!shop) {
      throw new Error("The shop has not started.")
    }
    return shop
  }
}
