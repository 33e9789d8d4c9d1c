import type { World } from "../../core/world"
import { JOURNEY, SECOND_TRY, TRACKING_OF, WAY_HOME } from "./journey"
import type { OrderRecord } from "./orders"
import type { OrderStatus, TrackingStatus } from "./types"
import { publicError } from "./venndelo-error"
import type { Wallet } from "./wallet"

const SHIPMENT_MS = 1_000
const LABEL_MS = 1_500
/** The order shows its tracking number a little after the label is there: clients have to poll for it, too. */
const TRACKING_MS = 2_000

const FINAL: readonly OrderStatus[] = ["DELIVERED", "RETURNED", "CANCELLED"]

/** Moves parcels: shipments, labels, pickups and the road to the door. */
export class Carrier {
  private nextGuide = 58_200_000_001

  constructor(
    private readonly world: World,
    private readonly wallet: Wallet
  ) {}

  /**
   * Starts a shipment for each order; the work itself goes on behind the scenes.
   *
   * @throws VenndeloError when any of them has one already, is final, or its freight is not covered: then none starts
   */
  createShipments(records: OrderRecord[]): void {
    for (const { order, guide } of records) {
      if (guide) {
        throw publicError(`El envío para el pedido ${order.id} ya existe`)
      }
      if (FINAL.includes(order.status)) {
        throw publicError(`El pedido ${order.id} está en estado ${order.status}`)
      }
    }
    this.wallet.payFreight(records.reduce((sum, record) => sum + prepaidFreight(record), 0))
    for (const record of records) {
      record.guide = String(this.nextGuide++)
      this.world.clock.schedule(SHIPMENT_MS, () => {
        if (record.order.status === "PENDING") {
          record.order.status = "PREPARING"
        }
      })
    }
  }

  /** Asks for the label of an order that has a shipment. Asking again changes nothing. */
  requestLabel(record: OrderRecord): void {
    if (record.isLabelRequested) {
      return
    }
    record.isLabelRequested = true
    this.world.clock.schedule(LABEL_MS, () => void (record.isLabelReady = true))
    this.world.clock.schedule(TRACKING_MS, () => this.track(record, "PENDING"))
  }

  /**
   * Sends the carrier for each order's parcel, after which it travels by itself.
   *
   * @throws VenndeloError when one is not ready to be handed over
   */
  requestPickup(records: OrderRecord[]): void {
    for (const { order, isLabelReady } of records) {
      if (!isLabelReady || !["PREPARING", "READY"].includes(order.status)) {
        throw publicError(`El pedido ${order.id} no está listo para recogida`)
      }
    }
    for (const record of records.filter(({ order }) => order.status === "PREPARING")) {
      this.move(record, "READY", "READY")
      const tasks = JOURNEY.map(({ afterMs, status, tracking }) =>
        this.world.clock.schedule(afterMs, () => this.move(record, status, tracking))
      )
      record.stopJourney = () => tasks.forEach((takeBack) => takeBack())
    }
  }

  /** The courier could not deliver: the parcel stands still until somebody answers. */
  stop(record: OrderRecord): void {
    record.stopJourney()
    record.guide ??= String(this.nextGuide++)
    this.move(record, "INCIDENT", "INCIDENT")
  }

  /** What the parcel does after an answer: it is taken to the door again, or home. */
  goOn(record: OrderRecord, isReturn: boolean): void {
    const [first, last] = isReturn ? WAY_HOME : SECOND_TRY
    this.move(record, first.status, first.tracking)
    record.stopJourney = this.world.clock.schedule(last.afterMs, () => this.move(record, last.status, last.tracking))
  }

  /** Puts an order where a test or a demo wants it; from then on it no longer moves by itself. */
  advance(record: OrderRecord, status: OrderStatus): void {
    record.stopJourney()
    record.guide ??= String(this.nextGuide++)
    this.move(record, status, TRACKING_OF[status])
  }

  /** @throws VenndeloError once the parcel is on its way */
  cancel(record: OrderRecord): void {
    const { order } = record
    if (!["PENDING", "PREPARING", "READY"].includes(order.status)) {
      throw publicError(`El pedido ${order.id} está en estado ${order.status} y no se puede anular`)
    }
    record.stopJourney()
    if (record.guide) {
      this.wallet.returnFreight(prepaidFreight(record))
    }
    order.status = "CANCELLED"
  }

  private move(record: OrderRecord, status: OrderStatus, tracking: TrackingStatus): void {
    const { order } = record
    const wasDelivered = order.status === "DELIVERED"
    order.status = status
    this.track(record, tracking)
    if (status === "DELIVERED" && !wasDelivered && order.payment_method_code === "COD") {
      this.wallet.collect(order.total - order.quoted_shipping_total)
    }
  }

  private track({ order, guide = "" }: OrderRecord, tracking_status: TrackingStatus): void {
    const now = new Date(this.world.clock.now()).toISOString()
    const delivery_date = tracking_status === "DELIVERED" ? now : null
    order.shipments = [
      {
        tracking_number: guide,
        carrier_code: "COORDINADORA",
        carrier_name: "Coordinadora",
        type: "OUTBOUND",
        tracking_status,
        tracking_date: now,
        delivery_date,
      },
    ]
  }
}

/** Freight that leaves the wallet; on contra entrega the carrier keeps it from what it collects. */
const prepaidFreight = ({ order }: OrderRecord): number =>
  order.payment_method_code === "EXTERNAL_PAYMENT" ? order.quoted_shipping_total : 0
