import { isRecord, type Json } from "../../../core/dig"

export type Variant = { title?: string; price?: string; available?: boolean }
export type Product = { title: string; url?: string; variants: Variant[] }
export type Passage = { title?: string; content: string }

/** What tools told about the shop. */
export type ShopData = { products: Product[]; passages: Passage[] }

const records = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : [])
const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() ? value.trim() : undefined

const toVariant = (raw: Json): Variant => ({
  title: text(raw.title),
  price: text(raw.price),
  available: typeof raw.available === "boolean" ? raw.available : undefined,
})

const toProducts = (raw: Json): Product[] => {
  const title = text(raw.title)
  return title ? [{ title, url: text(raw.url), variants: records(raw.variants).map(toVariant) }] : []
}

const toPassages = (raw: Json): Passage[] => {
  const content = text(raw.content)
  return content ? [{ title: text(raw.title), content }] : []
}

export const NO_DATA: ShopData = { products: [], passages: [] }

export const mergeData = (all: ShopData[]): ShopData => ({
  products: all.flatMap(({ products }) => products),
  passages: all.flatMap(({ passages }) => passages),
})

/** Reads `{"products": […]}` and `{"passages": […]}`; what it does not know it leaves aside. */
export const readShopData = (value: unknown): ShopData =>
  isRecord(value)
    ? { products: records(value.products).flatMap(toProducts), passages: records(value.passages).flatMap(toPassages) }
    : NO_DATA

/** The same of a tool's result, which is a text of JSON. */
export const parseShopData = (json: string): ShopData => {
  try {
    return readShopData(JSON.parse(json))
  } catch {
    return NO_DATA
  }
}
