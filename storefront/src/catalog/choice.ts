/** What of the catalogue is shown, as it stands in the address. */
export type Choice = {
  q: string
  categories: string[]
  needs: string[]
  /** Millilitres. */
  volumes: string[]
  /** Pesos. */
  min: string
  max: string
  inStock: boolean
  sort: Sort
  /** From 1. */
  page: number
}

export const SORTS = ["relevance", "newest", "price", "-price"] as const
export type Sort = (typeof SORTS)[number]

export const PAGE_SIZE = 24

/** The sorts' names in the address. */
const SORT_NAMES: Record<Sort, string> = {
  relevance: "relevancia",
  newest: "nuevos",
  price: "precio",
  "-price": "precio-mayor",
}

const list = (value: string | null): string[] => (value ?? "").split(",").filter(Boolean)

const pesos = (value: string | null): string => (/^\d{1,9}$/.test(value ?? "") ? (value ?? "") : "")

/** Reads the address. What makes no sense there counts as not said. */
export const readChoice = (search: URLSearchParams): Choice => {
  const page = Number(search.get("pagina"))
  return {
    q: search.get("q") ?? "",
    categories: list(search.get("categoria")),
    needs: list(search.get("necesidad")),
    volumes: list(search.get("volumen")).filter((volume) => /^\d{1,5}$/.test(volume)),
    min: pesos(search.get("min")),
    max: pesos(search.get("max")),
    inStock: search.get("disponible") === "1",
    sort: SORTS.find((sort) => SORT_NAMES[sort] === search.get("orden")) ?? "relevance",
    page: Number.isInteger(page) && page > 1 ? page : 1,
  }
}

/** The address of a choice; what is as it always is does not stand in it. */
export const writeChoice = (choice: Choice): URLSearchParams => {
  const parts: [string, string][] = [
    ["q", choice.q],
    ["categoria", choice.categories.join(",")],
    ["necesidad", choice.needs.join(",")],
    ["volumen", choice.volumes.join(",")],
    ["min", choice.min],
    ["max", choice.max],
    ["disponible", choice.inStock ? "1" : ""],
    ["orden", choice.sort === "relevance" ? "" : SORT_NAMES[choice.sort]],
    ["pagina", choice.page > 1 ? String(choice.page) : ""],
  ]
  return new URLSearchParams(parts.filter(([, value]) => value))
}

/** Another choice begins at its first page. */
export const change = (choice: Choice, part: Partial<Choice>): Choice => ({ ...choice, page: 1, ...part })

export const toggle = (values: string[], value: string): string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value]

/** How many filters narrow it; words and order are none. */
export const countFilters = ({ categories, needs, volumes, min, max, inStock }: Choice): number =>
  categories.length + needs.length + volumes.length + Number(Boolean(min || max)) + Number(inStock)

/** The same without any filter. */
export const withoutFilters = (choice: Choice): Choice =>
  change(choice, { categories: [], needs: [], volumes: [], min: "", max: "", inStock: false })
