import { isKnown, type Difference, type FaultOptions } from "../fault-run"
import type { FaultShop } from "../fault-shop"
import type { SeededRandom } from "../seeded-random"
import { createBuyer, readMarket } from "../buyer"
import { compareErrands, compareShipments } from "./compare-shipments"
import { passTime } from "./pass-time"
import { readShippingBooks } from "./read-shipping-books"
import type { Errand } from "./types"
import { createWarehouse, type Warehouse } from "./warehouse"

export type ShippingTrial = {
  shop: FaultShop
  warehouse: Warehouse
  random: SeededRandom
  options: Pick<FaultOptions, "carts" | "kills" | "minuteSeconds">
  say: (line: string) => void
  errands: Errand[]
  differences: Difference[]
  /** Lets the shop finish and keeps what is not right in the end. Returns how much of it is new. */
  settle: (what: string, timeoutMs: number) => Promise<number>
}

export const beginShippingTrial = async (
  input: Pick<ShippingTrial, "shop" | "random" | "options" | "say">
): Promise<ShippingTrial> => {
  const { shop, random, options, say } = input
  const buyer = createBuyer(shop, await readMarket(shop), random.fork("buyer"))
  const errands: Errand[] = []
  const differences: Difference[] = []

  const find = async (): Promise<Difference[]> => {
    const books = await readShippingBooks(shop)
    const breaches = books.breaches.map(({ call, problems }) => ({ about: call, says: problems.join("; ") }))
    const found = [...breaches, ...compareShipments(books), ...compareErrands(books, errands)]
    return found.filter((difference) => !isKnown(differences, difference))
  }

  const settle = async (what: string, timeoutMs: number): Promise<number> => {
    const deadline = Date.now() + timeoutMs
    let found = await find()
    while (found.length > 0 && Date.now() < deadline) {
      await passTime(shop, options.minuteSeconds)
      found = await find()
    }
    differences.push(...found)
    found.forEach(({ about, says }) => say(`  ${what}: ${about}: ${says}`))
    return found.length
  }

  return { ...input, warehouse: createWarehouse(shop, buyer), errands, differences, settle }
}
