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

const ARTICLES = [
  "",
  "un",
  "una",
  "el",
  "la",
  "algun",
  "alguna",
  "otra",
  "su",
  "uno de sus",
  "a un",
  "a una",
  "con un",
  "con una",
]

/** "no quiero hablar con un asesor": the words right before the request. */
const REFUSALS = ["no", "no quiero", "no necesito", "no hace falta", "no deseo", "sin", "sin tener que"]

/** Longest first: "buenas" must not eat the half of "buenas tardes". */
const COURTESIES = [
  "muchas gracias",
  "buenas tardes",
  "buenas noches",
  "buenos dias",
  "por favor",
  "porfavor",
  "gracias",
  "buenas",
  "porfa",
  "hola",
]

/** Stands for a comma or a full stop, so that "no, quiero un asesor" is not read as "no quiero un asesor". */
const STOP = "|"

/** Lower case, no accents, one space between words; letters, digits and {@link STOP} are left. */
const normalize = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[.,;:!?¡¿\n]+/g, ` ${STOP} `)
    .replace(/[^\p{L}\p{N}|]+/gu, " ")
    .trim()

const combine = (starts: string[], people: string[]): string[] =>
  starts.flatMap((start) =>
    ARTICLES.flatMap((article) => people.map((person) => [start, article, person].filter(Boolean).join(" ")))
  )

const PHRASES = [...combine(REQUESTS, PEOPLE), ...combine(WISHES, CERTAIN_PEOPLE)]
const WHOLE_MESSAGES = new Set(
  combine(
    [""],
    PEOPLE.filter((person) => person !== "alguien")
  )
)

const contains = (text: string, phrase: string): boolean => ` ${text} `.includes(` ${phrase} `)

const asks = (text: string, phrase: string): boolean =>
  contains(text, phrase) && !REFUSALS.some((refusal) => contains(text, `${refusal} ${phrase}`))

const withoutCourtesies = (text: string): string =>
  COURTESIES.reduce((rest, courtesy) => ` ${rest} `.replaceAll(` ${courtesy} `, " ").trim(), text)

const wordsOnly = (text: string): string => text.replaceAll(STOP, " ").replace(/ +/g, " ").trim()

/**
 * Does the customer ask for a person? Phrases, not single words: "¿es para una persona alérgica?" does not ask.
 *
 * @param extraPhrases the store's own phrases, found as whole words in any case and with or without accents
 * @example asksForPerson("¿Puedo hablar con un asesor?") // true
 */
export const asksForPerson = (text: string, extraPhrases: readonly string[] = []): boolean => {
  const normalized = withoutCourtesies(normalize(text))
  return (
    WHOLE_MESSAGES.has(wordsOnly(normalized)) ||
    PHRASES.some((phrase) => asks(normalized, phrase)) ||
    extraPhrases.some((phrase) => contains(normalized, normalize(phrase)))
  )
}
