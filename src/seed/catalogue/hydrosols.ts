import type { SeedProduct } from "./types"

type Row = {
  code: string
  handle: string
  title: string
  description: string
  benefits: string[]
  inci: string
  colour: string
  /** Pesos for 100 and 200 ml. */
  prices: [number, number]
}

const PRECAUTIONS =
  "Uso externo. Guárdalo en la nevera después de abierto y úsalo dentro de los 3 meses. Suspende el uso si la piel se " +
  "irrita."

const ROWS: Row[] = [
  {
    code: "ROS",
    handle: "hidrolato-rosas",
    title: "Hidrolato de rosas",
    description: "Agua floral de rosa damascena. Refresca y perfuma el rostro antes de la crema.",
    benefits: ["Luminosidad", "Piel madura"],
    inci: "Rosa Damascena Flower Water",
    colour: "#d28a9c",
    prices: [32_000, 54_000],
  },
  {
    code: "LAV",
    handle: "hidrolato-lavanda",
    title: "Hidrolato de lavanda",
    description: "Para rociar la almohada y calmar la piel después del sol.",
    benefits: ["Relajación", "Sueño"],
    inci: "Lavandula Angustifolia Flower Water",
    colour: "#9c8cc2",
    prices: [28_000, 48_000],
  },
  {
    code: "MAN",
    handle: "hidrolato-manzanilla",
    title: "Hidrolato de manzanilla",
    description: "Muy suave, para pieles sensibles y cabellos claros.",
    benefits: ["Piel sensible"],
    inci: "Chamomilla Recutita Flower Water",
    colour: "#d9c678",
    prices: [28_000, 48_000],
  },
  {
    code: "HAM",
    handle: "hidrolato-hamamelis",
    title: "Hidrolato de hamamelis",
    description: "Tónico sin alcohol para pieles mixtas y para después de afeitar.",
    benefits: ["Piel grasa", "Piel mixta"],
    inci: "Hamamelis Virginiana Water",
    colour: "#b59a62",
    prices: [30_000, 52_000],
  },
  {
    code: "ROM",
    handle: "hidrolato-romero",
    title: "Hidrolato de romero",
    description: "Herbal y fresco, para el cuero cabelludo y para despertar el rostro.",
    benefits: ["Cabello", "Energía"],
    inci: "Rosmarinus Officinalis Leaf Water",
    colour: "#6c978c",
    prices: [26_000, 44_000],
  },
  {
    code: "AZA",
    handle: "hidrolato-azahar",
    title: "Hidrolato de azahar",
    description: "Flor de naranjo, dulce y delicado, para el ambiente y la piel.",
    benefits: ["Relajación", "Luminosidad"],
    inci: "Citrus Aurantium Amara Flower Water",
    colour: "#e0b56f",
    prices: [32_000, 54_000],
  },
]

export const HYDROSOLS: SeedProduct[] = ROWS.map(({ code, prices, ...product }) => ({
  ...product,
  category: "hidrolatos",
  precautions: PRECAUTIONS,
  option: "Volumen",
  variants: [
    { sku: `HID-${code}-100ML`, title: "100 ml", packaging: "spray-100", price: prices[0], stock: 30 },
    { sku: `HID-${code}-200ML`, title: "200 ml", packaging: "spray-200", price: prices[1], stock: 18 },
  ],
}))
