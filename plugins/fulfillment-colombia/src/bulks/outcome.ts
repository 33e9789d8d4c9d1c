import type { MedusaContainer } from "@medusajs/framework/types"
import type { BulkRecord, ClaimedItem } from "../modules/shipping/bulk-ledger"
import { refreshDispatch } from "../workflows/utils/refresh-dispatch"
import { resolveShipping } from "../workflows/utils/resolve-shipment"

/** What became of an item; `again` when it has to wait, which `counts` as a try unless somebody else is at it. */
export type Outcome =
  | { status: "done"; message?: string; fulfillment_id?: string }
  | { status: "skipped"; message: string; fulfillment_id?: string }
  | { status: "failed"; message: string; remedy: string }
  | { status: "again"; seconds: number; counts: boolean }

/** A dead process left a parcel of the order half done, which a job takes back in some minutes. */
export const HALF_DONE: Outcome = { status: "again", seconds: 60, counts: true }

/** Somebody else is at the order: it is looked at again soon. */
export const BUSY: Outcome = { status: "again", seconds: 2, counts: false }

/** Does something with an order's parcels that nobody else does at the same moment; `null` while somebody does. */
export const withDispatch = async <T>(
  container: MedusaContainer,
  order_id: string,
  work: () => Promise<T>
): Promise<T | null> => {
  const shipping = resolveShipping(container)
  const lease_id = await shipping.takeDispatch(order_id)
  if (!lease_id) {
    return null
  }
  try {
    return await work()
  } finally {
    await shipping.giveDispatchBack({ order_id, lease_id })
    await refreshDispatch(container, order_id)
  }
}

/** Does the items of one kind of bulk. An outcome for each, in their order. */
export type BulkHandler = (
  container: MedusaContainer,
  bulk: Pick<BulkRecord, "actor_id" | "pickup_date">,
  items: ClaimedItem[]
) => Promise<Outcome[]>

/** A handler of items that are done one at a time. */
export const oneByOne =
  (
    handle: (container: MedusaContainer, bulk: Pick<BulkRecord, "actor_id">, item: ClaimedItem) => Promise<Outcome>
  ): BulkHandler =>
  async (container, bulk, items) => {
    const outcomes: Outcome[] = []
    for (const item of items) {
      outcomes.push(await handle(container, bulk, item))
    }
    return outcomes
  }
