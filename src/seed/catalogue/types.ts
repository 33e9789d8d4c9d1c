/** Handles of the shop's categories. */
export type CategoryHandle =
  "aceites-esenciales" | "aceites-vegetales" | "roll-ons" | "hidrolatos" | "kits" | "difusores"

/** How a variant is packed: what a carrier weighs and measures. */
export type Packaging =
  | "dropper-5"
  | "dropper-10"
  | "dropper-30"
  | "bottle-100"
  | "roll-on-10"
  | "spray-100"
  | "spray-200"
  | "kit-small"
  | "kit-large"
  | "diffuser-small"
  | "diffuser-large"

export type SeedVariant = {
  sku: string
  title: string
  packaging: Packaging
  /** Pesos, IVA included. */
  price: number
  stock: number
}

export type SeedProduct = {
  handle: string
  title: string
  category: CategoryHandle
  description: string
  /** What people look for it for; cosmetics promise wellbeing, never a cure (Decisión CAN 833 de 2018). */
  benefits: string[]
  /** Ingredients by their INCI names; empty for what is not put on the skin. */
  inci: string
  precautions: string
  /** Colour of the plant in the product's picture. */
  colour: string
  /** Name of the option the variants differ in. */
  option: "Volumen" | "Presentación" | "Acabado"
  variants: SeedVariant[]
}
