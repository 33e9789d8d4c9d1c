/** The parts of the shop whose texts are loaded together: `shell` with every page, the others with theirs. */
export type Area =
  | "shell"
  | "home"
  | "catalogue"
  | "product"
  | "cart"
  | "checkout"
  | "result"
  | "cod"
  | "track"
  | "account"
  | "withdrawal"

export type Language = "es" | "en"

type Texts = Record<string, unknown>

const FILES = import.meta.glob<{ default: Texts }>("./{es,en}/*.ts")

/** One area's texts. Each is a file of its own, so that a page loads one language, and nothing of other pages. */
export const readTexts = async (language: Language, area: Area): Promise<Texts> =>
  (await FILES[`./${language}/${area}.ts`]()).default
