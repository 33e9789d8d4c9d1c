import { CARRIER_TROUBLES, type Trouble } from "../carrier-troubles"
import type { ShippingTrial } from "../trial"

const SETTLE_MS = 90_000

/** Packs one order for each trouble at the carrier, one after the other. */
export const packInTrouble = async (trial: ShippingTrial, troubles: Trouble[] = CARRIER_TROUBLES): Promise<void> => {
  const { shop, warehouse, errands, differences, say } = trial
  for (const { name, begin, end } of troubles) {
    const order_id = await warehouse.sell()
    errands.push({ order_id, story: name, expected: "parcel" })
    try {
      await begin(shop)
      await warehouse.pack(order_id)
      await end(shop)
    } catch (error) {
      const says = (error as Error).message
      differences.push({ about: `trouble "${name}"`, says })
      say(`  ${name}: ${says}`)
    }
    await shop.sandbox.once("DELETE", "/faults")
    const news = await trial.settle(name, SETTLE_MS)
    say(`${news === 0 ? "sent once" : "NOT SENT ONCE"} ${name}`)
  }
}
