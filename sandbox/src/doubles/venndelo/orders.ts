import type { World } from "../../core/world"
import { buildOrder, refuseImpossible, totalsOf } from "./build-order"
import type { ApiOrder, CreateOrderInput, ModifyOrderInput, ShippingInfo } from "./types"
import { orderNotFound, publicError } from "./venndelo-error"

/** An order and what the carrier does with it behind the scenes. */
export type OrderRecord = {
  order: ApiOrder
  /** Eleven digits, from the moment the shipment is asked for; shown only once the label is there. */
  guide?: string
  isLabelReady: boolean
  isLabelRequested: boolean
  /** The carrier refuses to print it, until somebody lets it. */
  isLabelBlocked: boolean
  /** The next pickup comes without it, as happens in production. */
  isLeftOut: boolean
  /** Takes back what the parcel would still do by itself. */
  stopJourney: () => void
}

type Filter = { status?: unknown; created_min?: unknown; created_max?: unknown }

/** The merchant's orders. `external_order_id` is no key: the same one twice makes two orders, as in production. */
export class Orders {
  private readonly records = new Map<string, OrderRecord>()
  private nextNumber = 1

  constructor(private readonly world: World) {}

  create(input: CreateOrderInput): ApiOrder {
    const order = buildOrder(input, this.nextNumber++, this.world.clock.now())
    this.records.set(order.id, {
      order,
      isLabelReady: false,
      isLabelRequested: false,
      isLabelBlocked: false,
      isLeftOut: false,
      stopJourney: () => undefined,
    })
    return order
  }

  /** @throws VenndeloError 404 */
  find(id: string): OrderRecord {
    const record = this.records.get(id)
    if (!record) {
      throw orderNotFound(id)
    }
    return record
  }

  /** Newest first. */
  list({ status = "ANY", created_min, created_max }: Filter = {}): ApiOrder[] {
    return [...this.records.values()]
      .map(({ order }) => order)
      .filter(
        (order) =>
          (status === "ANY" || order.status === status) &&
          (!created_min || order.created_at >= String(created_min)) &&
          (!created_max || order.created_at <= String(created_max))
      )
      .reverse()
  }

  /**
   * Replaces what an order is and works out its freight again.
   *
   * @throws VenndeloError once it has a shipment
   */
  modify({ order, guide }: OrderRecord, input: ModifyOrderInput): void {
    if (guide || order.status !== "PENDING") {
      throw publicError(`El pedido ${order.id} ya tiene envío y no se puede modificar`)
    }
    const { discounts } = order
    refuseImpossible({ ...input, discounts })
    const line_items = input.line_items.map(({ type: _type, ...item }) => ({ ...item, id: crypto.randomUUID() }))
    Object.assign(order, { ...input, line_items }, totalsOf({ ...input, discounts }))
  }

  /** Sends an order elsewhere and works out its freight again. */
  readdress(order: ApiOrder, changes: Partial<ShippingInfo>): void {
    const shipping_info = { ...order.shipping_info, ...changes }
    Object.assign(order, { shipping_info }, totalsOf({ ...order, shipping_info }))
  }

  reset(): void {
    this.records.clear()
  }
}
