import type { World } from "../../core/world"
import type { Carrier } from "./carrier"
import { EXCEPTIONS, RETURN_TYPE_ID, type ExceptionKind, type PossibleReply } from "./data/exception-kinds"
import type { OrderRecord } from "./orders"
import { exceptionNotFound, invalidBody, publicError } from "./venndelo-error"

/** An answer reaches the carrier after the first pause, and the carrier's word on it comes after the second. */
const REPLIED_MS = 1_500
const DECIDED_MS = 4_000

export type ExceptionStatus = "PENDING" | "TRANSMITTING" | "REPLIED" | "ERROR" | "REJECTED" | "APPROVED"

/** `ApiShipmentException` of the document. */
export type ApiShipmentException = {
  id: string
  order_id: string
  tracking_number: string
  code: "COORDINADORA"
  description: string
  created_at: string
  notes: string
  status: ExceptionStatus
  possible_replies: PossibleReply[]
}

/** `ApiResolveShippingExceptionIn` of the document. */
export type Resolution = { type_id: number; notes: string } & Partial<Record<string, string | number>>

type ExceptionRecord = { exception: ApiShipmentException; order: OrderRecord; outcome: "APPROVED" | "REJECTED" }

type Filter = { status?: unknown; created_min?: unknown; created_max?: unknown }

const ANSWERABLE: readonly ExceptionStatus[] = ["PENDING", "ERROR", "REJECTED"]

/** Novedades: parcels that the courier could not deliver, and what the merchant answers. */
export class Exceptions {
  private readonly records = new Map<string, ExceptionRecord>()

  constructor(
    private readonly world: World,
    private readonly carrier: Carrier
  ) {}

  raise(order: OrderRecord, kind: ExceptionKind, outcome: ExceptionRecord["outcome"]): ApiShipmentException {
    this.carrier.stop(order)
    const exception: ApiShipmentException = {
      id: crypto.randomUUID(),
      order_id: order.order.id,
      tracking_number: order.guide ?? "",
      code: "COORDINADORA",
      created_at: new Date(this.world.clock.now()).toISOString(),
      status: "PENDING",
      ...EXCEPTIONS[kind],
    }
    this.records.set(exception.id, { exception, order, outcome })
    return exception
  }

  /** @throws VenndeloError 404 */
  find(id: string): ExceptionRecord {
    const record = this.records.get(id)
    if (!record) {
      throw exceptionNotFound(id)
    }
    return record
  }

  /** Newest first. */
  list({ status = "ANY", created_min, created_max }: Filter): ApiShipmentException[] {
    return [...this.records.values()]
      .map(({ exception }) => exception)
      .filter(
        (exception) =>
          (status === "ANY" || exception.status === status) &&
          (!created_min || exception.created_at >= String(created_min)) &&
          (!created_max || exception.created_at <= String(created_max))
      )
      .reverse()
  }

  /**
   * Takes an answer and carries it to the carrier behind the scenes.
   *
   * @throws VenndeloError for one that is answered, a type that it does not take, or a field that is missing
   */
  resolve(id: string, resolution: Resolution): void {
    const record = this.find(id)
    const { exception, order, outcome } = record
    if (!ANSWERABLE.includes(exception.status)) {
      throw publicError(`La novedad ${id} ya fue respondida`)
    }
    const type = exception.possible_replies.find(({ type_id }) => type_id === resolution.type_id)
    if (!type) {
      throw invalidBody(`type_id ${resolution.type_id} no es una respuesta posible`)
    }
    const missing = type.fields.filter(({ name }) => !resolution[name]).map(({ name }) => `${name} es obligatorio`)
    if (missing.length) {
      throw invalidBody(...missing)
    }
    exception.status = "TRANSMITTING"
    this.world.clock.schedule(REPLIED_MS, () => void (exception.status = "REPLIED"))
    this.world.clock.schedule(DECIDED_MS, () => {
      exception.status = outcome
      if (outcome === "APPROVED") {
        this.carrier.goOn(order, type.type_id === RETURN_TYPE_ID)
      }
      // The next answer is taken.
      record.outcome = "APPROVED"
    })
  }

  reset(): void {
    this.records.clear()
  }
}
