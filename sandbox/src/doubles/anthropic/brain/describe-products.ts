import type { Product, Variant } from "./shop-data"
import { stem, wordsOf } from "./words"

const AT_MOST = 3

const matches = (product: Product, subject: string[]): number => {
  const title = new Set(wordsOf(product.title).map(stem))
  return new Set(subject.map(stem).filter((word) => title.has(word))).size
}

/** Those that are named best by the question; all (up to three) when none is. */
export const mostRelevant = (products: Product[], subject: string[]): Product[] => {
  const best = Math.max(0, ...products.map((product) => matches(product, subject)))
  return products.filter((product) => matches(product, subject) === best).slice(0, AT_MOST)
}

const NAMELESS = /^default/i

const variantLine = ({ title, price, available }: Variant): string[] => {
  const name = title && !NAMELESS.test(title) ? title : undefined
  const what = [name, price].filter(Boolean).join(": ")
  return what ? [`• ${what}${available === false ? " (agotado)" : ""}`] : []
}

const describe = (product: Product): string =>
  [`*${product.title}*`, ...product.variants.flatMap(variantLine), ...(product.url ? [product.url] : [])].join("\n")

const isSoldOut = ({ variants }: Product): boolean =>
  variants.length > 0 && variants.every(({ available }) => available === false)

/** Products as a message tells them: each apart, prices letter by letter as the tool gave them. */
export const describeProducts = (products: Product[], subject: string[]): string | null => {
  const chosen = mostRelevant(products, subject)
  if (chosen.length === 0) {
    return null
  }
  const opening = chosen.every(isSoldOut)
    ? "Por ahora está agotado, pero te cuento cómo lo manejamos:"
    : chosen.length === 1
      ? "¡Claro que sí! 🌿 Mira:"
      : "¡Claro que sí! 🌿 Mira estas opciones:"
  return [opening, ...chosen.map(describe)].join("\n\n")
}
