import type { InventoryProduct, Offer } from "../inventory/types"
import type { KnowledgeResult } from "../tools/search-knowledge-base"

const MAX_PRODUCTS = 4
const MAX_PASSAGE = 700

const offerLine = ({ title, price, available }: Offer): string =>
  `- ${title}: ${price === null ? "sin precio publicado" : `${price} COP`}${available ? "" : " (agotado por ahora)"}`

const productBlock = ({ title, url, variants }: InventoryProduct): string =>
  [`*${title}*`, ...variants.map(offerLine), ...(url ? [url] : [])].join("\n")

/** Products with their prices, written by us out of the catalogue's own data. */
export const productsReply = (products: InventoryProduct[]): string =>
  ["Esto es lo que tenemos ahora mismo:", ...products.slice(0, MAX_PRODUCTS).map(productBlock)].join("\n\n")

/** A knowledge article in its own words. */
export const passageReply = ({ title, content }: KnowledgeResult["passages"][number]): string => {
  const text = content.length > MAX_PASSAGE ? `${content.slice(0, MAX_PASSAGE).replace(/\s+\S*$/, "")}…` : content
  return `*${title}*\n${text}`
}
