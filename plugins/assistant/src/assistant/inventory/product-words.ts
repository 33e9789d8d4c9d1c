import { contentWords } from "../../knowledge/text/content-words"

/** Words of shopping itself: they ask about a product without naming one. */
const SHOPPING_WORDS = new Set(
  `precio precios cuesta cuestan costo vale valen valor venden vende vender venta ventas manejan maneja disponible
disponibles disponibilidad stock existencia existencias hay queda quedan producto productos articulo articulos
presentacion presentaciones tamano tamanos comprar compra compro pedir pedido llevar busco buscar buscando mostrar
muestrame mostrarme recomiendas recomienda recomendar recomiendame sirve sirven bueno buena barato barata baratos
baratas economico economica caro cara mejor mejores natural naturales tienda catalogo lista`.split(/\s+/)
)

/** Spanish spelling by ear: b and v, z and s, soft c, ll and y, silent h are what customers mix up. */
const bySound = (word: string): string =>
  word
    .replace(/h/g, "")
    .replace(/v/g, "b")
    .replace(/z/g, "s")
    .replace(/c(?=[ei])/g, "s")
    .replace(/qu(?=[ei])/g, "k")
    .replace(/c/g, "k")
    .replace(/ll/g, "y")

/** "aceites" and "aceite" are one word, and so are "difusores" and "difusor". */
const withoutPlural = (word: string): string => (word.length > 3 ? word.replace(/s$/, "").replace(/e$/, "") : word)

/** The words of a text that can name a product, in the form in which they are compared. */
export const productWords = (text: string): string[] =>
  contentWords(text)
    .filter((word) => !SHOPPING_WORDS.has(word))
    .map((word) => bySound(withoutPlural(word)))
