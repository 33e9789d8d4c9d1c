import { passTimeWhileDown } from "../pass-time"
import type { ShippingTrial } from "../trial"
import { pause } from "../../wait-until"

const SELLERS = 4
const BETWEEN_KILLS_MS = [300, 4_000] as const
const SETTLE_MS = 240_000

const sellAll = async ({ warehouse, options }: ShippingTrial): Promise<string[]> => {
  const sold: string[] = []
  let left = options.carts
  const sellSome = async () => {
    while (left-- > 0) {
      sold.push(await warehouse.sell())
    }
  }
  await Promise.all(Array.from({ length: SELLERS }, sellSome))
  return sold
}

/** Everything is packed at once, half of it by hand and half in bulk, while Medusa is killed again and again. */
export const packInACrowd = async (trial: ShippingTrial): Promise<void> => {
  const { shop, warehouse, random, options, errands, say } = trial
  const dice = random.fork("crowd")
  const orders = await sellAll(trial)
  say(`${orders.length} paid orders`)
  errands.push(...orders.map((order_id) => ({ order_id, story: "crowd", expected: "parcel" as const })))
  const byHand = orders.filter((_, index) => index % 2 === 0)
  const inBulk = orders.filter((_, index) => index % 2 === 1)
  const packEverything = () =>
    Promise.allSettled([...byHand.map((order) => warehouse.pack(order)), warehouse.packAll(inBulk)])

  let packing = packEverything()
  for (let kill = 1; kill <= options.kills; kill++) {
    await pause(dice.integer(...BETWEEN_KILLS_MS))
    await shop.kill()
    await packing
    await passTimeWhileDown(shop)
    await shop.start()
    say(`kill ${kill} of ${options.kills}`)
    packing = packEverything()
  }
  await packing
  await trial.settle("crowd", SETTLE_MS)
}
