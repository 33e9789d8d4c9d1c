const PEOPLE = [
  "asesor",
  "asesora",
  "humano",
  "humana",
  "ser humano",
  "persona",
  "persona real",
  "persona humana",
  "agente",
  "agente humano",
  "representante",
  "alguien",
]

/** Words for "connect me with", each of which asks when one of {@link PEOPLE} follows. */
const REQUESTS = [
  "hablar con",
  "hablarle a",
  "habla con",
  "hablo con",
  "chatear con",
  "comunicarme con",
  "comunicar con",
  "comuniqueme con",
  "comuniquenme con",
  "comunicame con",
  "contactarme con",
  "contactar a",
  "contactar con",
  "conectarme con",
  "paseme a",
  "paseme con",
  "pasame a",
  "pasame con",
  "pasenme a",
  "pasenme con",
  "me atienda",
  "me ayude",
  "me responda",
]

/** These ask only before a word that can mean nothing but a person ("quiero un agente limpiador" does not). */
const WISHES = ["quiero", "quisiera", "necesito", "prefiero", "deseo", "busco", "solicito"]
const CERTAIN_PEOPLE = ["asesor", "asesora", "ser humano", "persona real", "persona humana", "agente humano", "humano"]

const ARTICLES = ["", "un", "una", "el", "la", "algun", "alguna", "otra", "su", "uno de sus", "a un", "a una", "con un", "con una"]

/** "no quiero hablar con un asesor": the words before the request. */
const REFUSALS = ["no quiero", "no necesito", "no hace falta", "no deseo", "sin", "sin tener que"]

const COURTESIES = ["por favor", "porfa", "porfavor", "hola", "buenas", "buenos dias", "buenas tardes", "buenas noches", "gracias"]

/** Lower case, no accents, one space between words, nothing but letters and digits. */
const normalize = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

const combine = (starts: string[], people: string[]): string[] =>
  starts.flatMap((start) =>
    ARTICLES.flatMap((article) => people.map((person) => [start, article, person].filter(Boolean).join(" ")))
  )

const PHRASES = [...combine(REQUESTS, PEOPLE), ...combine(WISHES, CERTAIN_PEOPLE)]
const WHOLE_MESSAGES = new Set(combine([""], PEOPLE.filter((person) => person !== "alguien")))

const contains = (text: string, phrase: string): boolean => ` ${text} `.includes(` ${phrase} `)

const asks = (text: string, phrase: string): boolean =>
  contains(text, phrase) && !REFUSALS.some((refusal) => contains(text, `${refusal} ${phrase}`))

const withoutCourtesies = (text: string): string =>
  COURTESIES.reduce((rest, courtesy) => ` ${rest} `.replaceAll(` ${courtesy} `, " ").trim(), text)

/**
 * Does the customer ask for a person? Phrases, not single words: "¿es para una persona alérgica?" does not ask.
 *
 * @param extraPhrases the store's own phrases, found as whole words in any case and with or without accents
 * @example asksForPerson("¿Puedo hablar con un asesor?") // true
 */
export const asksForPerson = (text: string, extraPhrases: readonly string[] = []): boolean => {
  const normalized = normalize(text)
  return (
    WHOLE_MESSAGES.has(withoutCourtesies(normalized)) ||
    PHRASES.some((phrase) => asks(normalized, phrase)) ||
    extraPhrases.some((phrase) => contains(normalized, normalize(phrase)))
  )
}
