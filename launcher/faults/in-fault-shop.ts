import type { Difference, FaultOptions, FaultResult } from "./fault-run"
import { startFaultShop, type FaultShop } from "./fault-shop"
import { prepareDatabases } from "./prepare-databases"
import { seededRandom, type SeededRandom } from "./seeded-random"

/**
 * Does the work of a fault run in a shop on databases of its own, and stops both whatever happens. A Medusa that ended
 * without having been killed is a difference.
 */
export const inFaultShop = async (
  { seed, minuteSeconds }: Pick<FaultOptions, "seed" | "minuteSeconds">,
  say: (line: string) => void,
  work: (shop: FaultShop, random: SeededRandom) => Promise<FaultResult>
): Promise<FaultResult> => {
  say("Preparing databases")
  const databases = await prepareDatabases()
  const random = seededRandom(seed)
  try {
    const shop = await startFaultShop({ ...databases, random, minuteSeconds })
    try {
      const { differences, ...result } = await work(shop, random)
      const { kills, ended_by_itself } = shop.counts
      const ends: Difference[] =
        ended_by_itself > 0 ? [{ about: "Medusa", says: `ended by itself ${ended_by_itself} times` }] : []
      return { differences: [...differences, ...ends], ...result, kills }
    } finally {
      await shop.stop()
    }
  } finally {
    await databases.stop()
  }
}
