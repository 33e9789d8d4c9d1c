/** Lower case, without accents: "Envío" and "envio" are one word. The ñ stays: "año" is not "ano". */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?<!n)[\u0300-\u036f]|(?<=n)[\u0300-\u0302\u0304-\u036f]/g, "")
    .normalize("NFC")

/** Folded words of a text, in order. A number keeps its unit apart: "10 ml", "10ml" → 10, ml. */
export const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+|\p{N}+/gu) ?? []

/** What two forms of a word share: "devolver" and "devolución", "aceite" and "aceites". */
export const stem = (word: string): string => word.replace(/e?s$/, "").slice(0, 5)

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that say nothing about the subject. */
export const STOPWORDS = list(`
a al algo alguna algun alguno ante aqui asi aun aunque bien bueno buena buenas buenos cada claro como con cual cuales
cuando cuanta cuantas cuanto cuantos da dan de del desde dia dias dime donde e el ella ellos en entonces era eres es esa
ese eso esos esta estan estas este esto estos estoy etc fue gracias gusta gustaria ha haber hace hacen hacer hay he hola
i igual la las le les lo los mas me mi mis mucha muchas mucho muchos muy ni no nos o otra otro otros para pero por porfa porfavor porque
pues que queda quedan quien quiera quiero quisiera saber se sea ser si sin sobre solo son soy su sus tal tambien tan
tardes te tengo ti tu tus u un una uno unos unas usted ustedes va vale vamos van voy y ya yo favor buen noches saludos
puede pueden puedo podria podrian necesito necesita deseo ok okay oye hey alo cordial informacion info ayuda
sirve sirven
`)

/** Words that ask about goods without naming any. */
export const SHOPPING_WORDS = list(`
tiene tienen tienes venden vende vendes manejan maneja ofrecen precio precios cuesta cuestan vale valen valor costo
costos comprar compro busco buscando producto productos articulo catalogo disponible disponibles disponibilidad stock
inventario existencias agotado presentacion presentaciones tamano tamanos unidad unidades llevar pedir recomiendas
recomiendan recomienda recomendacion
`)

/** Of these, the ones that mean all goods: such a question stands alone and is no follow-up. */
export const ALL_GOODS_WORDS = list("producto productos articulo articulos catalogo")

/** Beginnings of words about how the shop works, not about what it sells. */
export const POLICY_STEMS = [
  "envi",
  "domicili",
  "entreg",
  "despach",
  "transportador",
  "guia",
  "rastre",
  "pag",
  "tarjeta",
  "nequi",
  "pse",
  "bancolombia",
  "transferencia",
  "contra",
  "devol",
  "devuel",
  "cambi",
  "reembols",
  "retract",
  "garanti",
  "horari",
  "abren",
  "abiert",
  "atienden",
  "atencion",
  "direccion",
  "ubicad",
  "ubicacion",
  "tienda",
  "sede",
  "politica",
  "termino",
  "factura",
  "mayorist",
  "tarda",
  "demora",
  "llega",
  "precaucion",
  "embaraz",
  "bebe",
  "alergi",
]

const GREETINGS = list("hola holi holis buenas buenos buen hey alo saludos hi hello")
const THANKS = list("gracias chao adios genial perfecto listo excelente vale ok okay")

export const isGreeting = (words: string[]): boolean => words.some((word) => GREETINGS.has(word))
export const isThanks = (words: string[]): boolean => words.some((word) => THANKS.has(word))

/** Phrases that ask for a human being; "persona" alone does not ("¿es para una persona alérgica?"). */
const PERSON = "(persona|humano|humana|asesor|asesora|agente|alguien|vendedor|vendedora)"
const LINK_WORDS = "(?: (?:me|con|a|al|un|una|el|la|por|favor|mi|directamente))*"
const PERSON_PHRASES = [
  new RegExp(
    `\\b(hablar|comunic\\p{L}*|pas[ae]\\p{L}*|contact\\p{L}*|conect\\p{L}*|atienda)${LINK_WORDS} ${PERSON}\\b`,
    "u"
  ),
  new RegExp(
    `\\b(quiero|quisiera|necesito|prefiero|dame|con)${LINK_WORDS} (persona real|humano|humana|asesor|asesora|agente)\\b`,
    "u"
  ),
  new RegExp(`^(?:un |una )?(${PERSON}|persona real)$`, "u"),
]

export const asksForPerson = (text: string): boolean => {
  const folded = wordsOf(text).join(" ")
  return PERSON_PHRASES.some((phrase) => phrase.test(folded))
}

/** Words of a text that carry its subject. */
export const contentWords = (text: string): string[] =>
  wordsOf(text).filter((word) => !STOPWORDS.has(word) && !GREETINGS.has(word) && !THANKS.has(word))

const UNITS = list("ml cc g gr gramos kg mililitros")

/** Part of a size: "10", "ml". */
export const isMeasure = (word: string): boolean => /^\p{N}+$/u.test(word) || UNITS.has(word)

export const isPolicyWord = (word: string): boolean => POLICY_STEMS.some((start) => word.startsWith(start))
