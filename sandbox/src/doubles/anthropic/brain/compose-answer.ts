import { describeProducts } from "./describe-products"
import { quotePassage } from "./quote-passage"
import type { Intent } from "./read-intent"
import type { ShopData } from "./shop-data"

const HELP = "Puedo contarte de nuestros productos y precios, o de envíos, pagos y cambios."

export const FIXED_ANSWERS = {
  greeting: `¡Hola! 🌿 Qué gusto saludarte. ${HELP} ¿Qué necesitas?`,
  thanks: "¡Con mucho gusto! 🌿 Aquí estoy para lo que necesites.",
  unclear: `Con gusto te ayudo. ${HELP} ¿Qué te gustaría saber?`,
  handedOver: "¡Claro que sí! Ya le avisé a una persona de nuestro equipo; te escribe por aquí. 🌿",
  noHandover: "Entiendo que prefieres hablar con una persona. Desde aquí no puedo pasarte, pero con gusto te ayudo.",
  unknown:
    "No tengo esa información a la mano y prefiero no inventarte nada. ¿Te ayudo con otra cosa, o quieres hablar con una persona de nuestro equipo?",
} as const

const CLOSING = "¿Te ayudo con algo más?"

type Question = Extract<Intent, { kind: "question" }>

/** Writes the answer to a question out of what the tools told, and nothing else. */
export const composeAnswer = ({ topics, subject, words }: Question, data: ShopData): string => {
  const products = topics.includes("inventory") ? describeProducts(data.products, subject) : null
  const passage = quotePassage(data.passages, words)
  const isAboutShop = topics[0] === "knowledge"
  // Beside products a passage must be about the question, not merely the nearest one.
  const quote = passage && (!products || isAboutShop || passage.shared > 0) ? passage.text : null
  const parts = (isAboutShop ? [quote, products] : [products, quote]).filter((part) => part !== null)
  return parts.length > 0 ? [...parts, CLOSING].join("\n\n") : FIXED_ANSWERS.unknown
}
