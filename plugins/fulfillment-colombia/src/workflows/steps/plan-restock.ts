import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { planRestock, type Reservation, type Restock, type RestockFacts } from "../../shipments/plan-restock"

export const planRestockStepId = "plan-restock"

type ChangeRow = { actions?: ({ action: string; reference_id: string | null } | null)[] | null }

type FulfillmentRow = RestockFacts["parcel"] & { order?: { id: string } | null }

const ORDER_FIELDS = [
  "items.id",
  "items.detail.quantity",
  "items.detail.fulfilled_quantity",
  "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.inventory.id",
]

const RESERVATION_FIELDS = ["id", "line_item_id", "inventory_item_id", "location_id", "quantity"]

const graph = async <T>(container: MedusaContainer, entity: string, fields: string[], filters: object): Promise<T[]> =>
  (await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity, fields, filters })).data as unknown as T[]

/** Says what the goods of a half packed parcel lack. Changes nothing itself. */
export const planRestockStep = createStep(
  planRestockStepId,
  async ({ fulfillment_id, order_id }: { fulfillment_id: string; order_id: string | null }, { container }) => {
    const fields = ["location_id", "items.line_item_id", "items.inventory_item_id", "items.quantity", "order.id"]
    const [parcel] = await graph<FulfillmentRow>(container, "fulfillment", fields, { id: fulfillment_id })
    if (!parcel || !order_id) {
      return new StepResponse<Restock>({ create: [], update: [], adjust: [] })
    }
    const line_item_id = parcel.items.flatMap((item) => item.line_item_id ?? [])
    const [orders, changes, reservations] = await Promise.all([
      graph<{ items: RestockFacts["lines"] }>(container, "order", ORDER_FIELDS, { id: order_id }),
      graph<ChangeRow>(container, "order_change", ["actions.action", "actions.reference_id"], { order_id }),
      graph<Reservation>(container, "reservation", RESERVATION_FIELDS, { line_item_id }),
    ])
    const was_counted = changes
      .flatMap(({ actions }) => actions ?? [])
      .some((one) => one?.action === ChangeActionType.FULFILL_ITEM && one.reference_id === fulfillment_id)
    const lines = orders[0]?.items ?? []
    return new StepResponse<Restock>(
      planRestock({ parcel, lines, reservations, is_linked: !!parcel.order, was_counted })
    )
  }
)
