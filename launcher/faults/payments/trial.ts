import type { FaultOptions } from "../fault-run"
import type { FaultShop } from "../fault-shop"
import type { SeededRandom } from "../seeded-random"
import { createBuyer, readMarket, type Buyer } from "../buyer"
import { createMerchantApi, type MerchantApi } from "./merchant-api"
import { settleDown } from "./settle-down"
import { createStaff, type Staff } from "./staff"
import type { Difference } from "../fault-run"
import type { Deal } from "./types"

/** A shop with everybody who acts in it, and what is known to be wrong so far. */
export type Trial = {
  shop: FaultShop
  buyer: Buyer
  staff: Staff
  merchant: MerchantApi
  random: SeededRandom
  options: Pick<FaultOptions, "carts" | "kills" | "forged" | "minuteSeconds">
  say: (line: string) => void
  deals: Deal[]
  differences: Difference[]
  /** Lets the shop repair itself and keeps what still differs. Returns how much of it is new. */
  settle: (what: string, patience?: { times?: number; timeoutMs?: number }) => Promise<number>
}

export type TrialInput = Pick<Trial, "shop" | "random" | "options" | "say">

const TIMEOUT_MS = 120_000

export const beginTrial = async ({ shop, random, options, say }: TrialInput): Promise<Trial> => {
  const market = await readMarket(shop)
  const staff = createStaff(shop)
  const deals: Deal[] = []
  const differences: Difference[] = []
  return {
    shop,
    random,
    options,
    say,
    staff,
    deals,
    differences,
    buyer: createBuyer(shop, market, random.fork("buyer")),
    merchant: createMerchantApi(shop),
    settle: async (what, { times = 1, timeoutMs = TIMEOUT_MS } = {}) => {
      const { minuteSeconds } = options
      const found = await settleDown(shop, { deals, staff, times, timeoutMs, minuteSeconds, known: differences })
      differences.push(...found)
      found.forEach(({ about, says }) => say(`  ${what}: ${about}: ${says}`))
      return found.length
    },
  }
}
