import { MedusaError } from "@medusajs/framework/utils"
import type { JudgedItem, JudgedOrder, Obstacle } from "./judge-order"
import type { AskedItem } from "./order-facts"
import { WITHDRAWAL_DAYS, writeDay } from "./window"

const AFTER_DELIVERY = `Cuando lo recibas tendrás ${WITHDRAWAL_DAYS} días hábiles para retractarte.`

/** What a shopper reads, by what stands in the way. */
const SENTENCES: Record<Obstacle, (order: JudgedOrder, item?: JudgedItem) => string> = {
  cancelled: () => "Este pedido está cancelado: no hay nada que devolver.",
  not_shipped: () => `Tu pedido todavía no ha salido. Escríbenos si quieres cancelarlo. ${AFTER_DELIVERY}`,
  not_delivered: (_, item) =>
    item ? `Todavía no has recibido «${item.title}». ${AFTER_DELIVERY}` : `Tu pedido va en camino. ${AFTER_DELIVERY}`,
  too_late: ({ window }, item) =>
    item || !window
      ? `El plazo para retractarte de «${item?.title}» ya terminó.`
      : `El plazo para retractarte terminó el ${writeDay(window.deadline)}.`,
  excluded: (_, item) =>
    item
      ? `«${item.title}» no admite retracto. ${item.exclusion}`
      : "Los productos de este pedido no admiten retracto.",
  all_asked: (_, item) =>
    item ? `Ya pediste devolver «${item.title}».` : "Ya pediste devolver todo lo que admite retracto de este pedido.",
}

/** What is in the way of an order, or of one of its lines, in the shopper's words. */
export const obstacleSentence = (obstacle: Obstacle, order: JudgedOrder, item?: JudgedItem): string =>
  SENTENCES[obstacle](order, item)

/**
 * May these goods be given back?
 *
 * @throws MedusaError `not_allowed` in Spanish, for the shopper, with the {@link Obstacle} as its code;
 * `invalid_data` for a line of another order and for more than there is
 */
export const assertAskable = (order: JudgedOrder, asked: AskedItem[]): void => {
  const refuse = (obstacle: Obstacle, item?: JudgedItem): never => {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, obstacleSentence(obstacle, order, item), obstacle)
  }
  if (order.obstacle && order.obstacle !== "excluded") {
    refuse(order.obstacle)
  }
  for (const { id, quantity } of asked) {
    const item = order.items.find((known) => known.id === id)
    if (!item) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Ese producto no es de este pedido.", "unknown_item")
    }
    if (item.obstacle) {
      refuse(item.obstacle, item)
    }
    if (quantity > item.available) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `De «${item.title}» puedes devolver ${item.available}.`,
        "too_many"
      )
    }
  }
}
