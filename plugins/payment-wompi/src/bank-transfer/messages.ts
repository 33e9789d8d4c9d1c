import { formatPesos } from "@kaiu/medusa-kit"
import type { CancellationProblem } from "./cancellation-problem"

/** Sentences that staff read, Spanish first and English beside it: the admin shows the half of its own language. */
const both = (spanish: string, english: string): string => `${spanish} / ${english}`

const moment = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: "America/Bogota", dateStyle: "long", timeStyle: "short" })
    .format(date)
    // Intl writes narrow spaces, which look like missing ones in a log.
    .replace(/[\u00a0\u202f]/g, " ")

const CANCELLATION_PROBLEMS: Record<CancellationProblem, string> = {
  has_money: both(
    "Este pedido ya tiene dinero recibido: devuélvelo, registra el reembolso con una nota y luego cancela el pedido.",
    "This order already holds money: return it, record the refund with a note, then cancel the order."
  ),
  has_fulfillment: both(
    "Este pedido ya tiene un despacho: cancela primero el despacho.",
    "This order already has a fulfillment: cancel the fulfillment first."
  ),
  order_completed: both(
    "Este pedido ya está completado y no se puede cancelar.",
    "This order is completed and cannot be cancelled."
  ),
}

export const transferMessages = {
  notFound: both("Este pedido no se paga por transferencia.", "This order is not paid by bank transfer."),
  wrongAmount: (expected: number, reported: number) =>
    both(
      `El valor recibido (${formatPesos(reported)}) no es el del pedido (${formatPesos(expected)}). No se confirmó nada: pide la diferencia o devuelve el dinero.`,
      `The amount received (${formatPesos(reported)}) is not the order's (${formatPesos(expected)}). Nothing was confirmed: ask for the difference or return the money.`
    ),
  alreadyConfirmed: (reference: string) =>
    both(
      `Este pago ya se confirmó con otra referencia: ${reference}.`,
      `This payment was already confirmed with another reference: ${reference}.`
    ),
  expired: (at: Date) =>
    both(
      `El plazo venció y el pedido se canceló el ${moment(at, "es-CO")}; su inventario ya está libre. Si el dinero llegó, devuélvelo a quien lo envió o crea un pedido nuevo y confirma ese.`,
      `The time limit ran out and the order was cancelled on ${moment(at, "en-US")}; its stock is free again. If the money arrived, return it to the sender, or make a new order and confirm that one.`
    ),
  cancelled: (at: Date) =>
    both(
      `El pedido se canceló el ${moment(at, "es-CO")}: si el dinero llegó, devuélvelo a quien lo envió o crea un pedido nuevo y confirma ese.`,
      `The order was cancelled on ${moment(at, "en-US")}: if the money arrived, return it to the sender, or make a new order and confirm that one.`
    ),
  partlyCaptured: both(
    "Una parte de este pago ya se capturó en el pedido: termina allí.",
    "A part of this payment was already captured on the order: finish it there."
  ),
  paid: both(
    "Este pedido ya está pagado: devuelve el dinero, registra el reembolso con una nota y luego cancela el pedido.",
    "This order is paid already: return the money, record the refund with a note, then cancel the order."
  ),
  busy: both(
    "Alguien más está confirmando o cancelando este pago. Actualiza la página para ver en qué quedó.",
    "Somebody else is confirming or cancelling this payment. Reload the page to see the outcome."
  ),
  referenceUsed: (orderNumber: string) =>
    both(
      `Esa referencia ya confirmó el pedido #${orderNumber}. Revisa el movimiento; si de verdad es otro, agrégale el banco y la fecha.`,
      `That reference already confirmed order #${orderNumber}. Check the movement; if it really is another one, add the bank and the date to it.`
    ),
  forbidden: both(
    "Tu rol no permite confirmar ni devolver transferencias. Pide a quien administra la tienda que lo haga.",
    "Your role does not allow confirming or returning transfers. Ask whoever runs the shop to do it."
  ),
  refundNeedsNote: both(
    "Una transferencia se devuelve a mano: escribe en la nota con qué movimiento del banco devolviste el dinero.",
    "A transfer is returned by hand: write in the note by which bank movement you returned the money."
  ),
  cancellation: (problem: CancellationProblem) => CANCELLATION_PROBLEMS[problem],
} as const
