import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { KNOWLEDGE_MODULE } from "../../modules/knowledge"

type Variant = { id: string; title: string; sku: string; pesos: number | null; stock: number | null }

const product = (id: string, title: string, description: string, category: string, variants: Variant[]) => ({
  id,
  title,
  handle: id,
  subtitle: null,
  description,
  status: "published",
  categories: [{ name: category }],
  tags: [],
  type: null,
  collection: null,
  sales_channels: [{ id: "sc_1" }],
  variants: variants.map((variant, index) => ({
    ...variant,
    manage_inventory: variant.stock !== null,
    allow_backorder: false,
    variant_rank: index,
    calculated_price: variant.pesos === null ? null : { calculated_amount: variant.pesos },
  })),
})

/** A small catalogue, as Query gives it. */
export const products = () => [
  product("aceite-de-lavanda", "Aceite esencial de Lavanda", "Calma y acompaña el sueño.", "Aceites esenciales", [
    { id: "v1", title: "Gotero 10 ml", sku: "ACE-LAV-10ML", pesos: 45_000, stock: 12 },
    { id: "v2", title: "Gotero 30 ml", sku: "ACE-LAV-30ML", pesos: 98_000, stock: 0 },
  ]),
  product("aceite-de-menta", "Aceite esencial de Menta", "Frescura para la mañana.", "Aceites esenciales", [
    { id: "v3", title: "Gotero 10 ml", sku: "ACE-MEN-10ML", pesos: 39_000, stock: 4 },
  ]),
  product("aceite-de-arbol-de-te", "Aceite esencial de Árbol de Té", "Para pieles grasas.", "Aceites esenciales", [
    { id: "v4", title: "Gotero 10 ml", sku: "ACE-ARB-10ML", pesos: 42_000, stock: 3 },
  ]),
  product("aceite-de-ricino", "Aceite vegetal de Ricino", "Cejas y pestañas.", "Aceites vegetales", [
    { id: "v5", title: "100 ml", sku: "VEG-RIC-100ML", pesos: 32_000, stock: null },
  ]),
  product("difusor-bambu", "Difusor Bambú", "Con luz cálida. Úsalo con tu lavanda.", "Difusores", [
    { id: "v6", title: "Único", sku: "DIF-BAM", pesos: 180_000, stock: 2 },
  ]),
  product("kit-sueno", "Kit Sueño Profundo", "Lavanda, naranja y un roll-on.", "Kits", [
    { id: "v7", title: "Estándar", sku: "KIT-SUE-STD", pesos: 120_000, stock: 5 },
  ]),
]

type Product = ReturnType<typeof products>[number]
type GraphInput = { entity: string; filters?: Record<string, unknown>; pagination?: { skip: number; take: number } }

const REGIONS = [
  { id: "reg_us", currency_code: "usd", countries: [{ iso_2: "us" }] },
  { id: "reg_co", currency_code: "cop", countries: [{ iso_2: "co" }] },
]

const rowsOf = (catalogue: Product[], { entity, filters, pagination }: GraphInput): unknown[] => {
  switch (entity) {
    case "region":
      return REGIONS
    case "store":
      return [{ default_sales_channel_id: "sc_1" }]
    case "product": {
      const ids = filters?.id as string[] | undefined
      const published = catalogue.filter(({ id, status }) => status === filters?.status && (!ids || ids.includes(id)))
      return pagination ? published.slice(pagination.skip, pagination.skip + pagination.take) : published
    }
    case "product_variant_inventory_items":
      return catalogue
        .flatMap(({ variants }) => variants)
        .filter(({ stock }) => stock !== null)
        .map(({ id, stock }) => ({
          variant_id: id,
          required_quantity: 1,
          inventory: { location_levels: [{ location_id: "sloc_1", available_quantity: stock }] },
        }))
    case "sales_channel_locations":
      return [{ stock_location_id: "sloc_1" }]
    default:
      throw new Error(`No rows for ${entity}`)
  }
}

const PASSAGES = [
  {
    document_id: "kdoc_1",
    title: "Pago contra entrega",
    content: "Puedes pagar al recibir. El recaudo tiene un recargo de $6.500.",
    score: 1,
  },
]

/** A container with a catalogue behind Query and one knowledge article. */
export const shopContainer = ({ catalogue = products(), broken = false } = {}) => {
  const registrations: Record<string, unknown> = {
    [ContainerRegistrationKeys.QUERY]: {
      graph: async (input: GraphInput) => {
        if (broken) {
          throw new Error("connect ECONNREFUSED 10.0.0.5:5432")
        }
        return { data: structuredClone(rowsOf(catalogue, input)) }
      },
    },
    [KNOWLEDGE_MODULE]: {
      searchPassages: async (query: string) => (/contra|recargo/.test(query) ? PASSAGES : []),
    },
  }
  return { resolve: (name: string) => registrations[name] } as never
}
