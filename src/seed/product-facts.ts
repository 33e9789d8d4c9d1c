import { PRODUCTS } from "./catalogue"
import type { CategoryHandle, SeedProduct } from "./catalogue/types"

const HOW_TO_USE: Record<CategoryHandle, string> = {
  "aceites-esenciales":
    "En el difusor, de 3 a 6 gotas. Sobre la piel, siempre diluido: 2 gotas por cada cucharadita de aceite vegetal.",
  "aceites-vegetales":
    "Calienta unas gotas entre las manos y aplica sobre la piel limpia o de medios a puntas en el cabello.",
  "roll-ons": "Desliza sobre muñecas, nuca o sienes y respira profundo. Repite cuando lo quieras.",
  hidrolatos: "Rocía a 20 cm del rostro, del cuerpo o de la almohada. Agita antes de usar.",
  kits: "Sigue la guía impresa: trae el orden de cada paso y las cantidades.",
  difusores: "Agrega agua hasta la línea y de 3 a 6 gotas de aceite esencial.",
}

/** What is put on the skin needs a Notificación Sanitaria Obligatoria (Decisión CAN 833 de 2018). */
const isCosmetic = ({ inci }: SeedProduct) => inci !== ""

/** A code in INVIMA's form whose number is obviously nobody's: the products are a demonstration. */
const demoNso = ({ handle }: SeedProduct): string => {
  const place = PRODUCTS.filter(isCosmetic).findIndex((product) => product.handle === handle)
  return `NSOC${String(place + 1).padStart(5, "0")}-24CO`
}

/** What a product page must tell beyond title and description, kept in the product's metadata. */
export const productFacts = (product: SeedProduct): Record<string, string> => ({
  inci: product.inci,
  precautions: product.precautions,
  how_to_use: HOW_TO_USE[product.category],
  origin: "Hecho en Bogotá, Colombia",
  ...(isCosmetic(product) ? { nso: demoNso(product) } : {}),
})
