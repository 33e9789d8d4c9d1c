import type { SeedProduct } from "./types"

type Row = {
  code: string
  handle: string
  title: string
  description: string
  benefits: string[]
  inci: string
  colour: string
  /** Pesos for 30 and 100 ml. */
  prices: [number, number]
}

const PRECAUTIONS =
  "Uso externo. Prueba primero en una zona pequeña de la piel. Guárdalo en un lugar fresco, sin luz directa, y úsalo " +
  "dentro de los 6 meses después de abierto."

const ROWS: Row[] = [
  {
    code: "RIC",
    handle: "aceite-vegetal-ricino",
    title: "Aceite vegetal de ricino",
    description: "Denso y brillante, prensado en frío. Para cejas, pestañas y puntas secas.",
    benefits: ["Cabello", "Cejas y pestañas"],
    inci: "Ricinus Communis Seed Oil",
    colour: "#c2a86a",
    prices: [26_000, 58_000],
  },
  {
    code: "JOJ",
    handle: "aceite-vegetal-jojoba",
    title: "Aceite vegetal de jojoba",
    description: "Se parece al sebo de la piel y se absorbe rápido. La mejor base para diluir aceites esenciales.",
    benefits: ["Piel mixta", "Base para diluir"],
    inci: "Simmondsia Chinensis Seed Oil",
    colour: "#cfae4e",
    prices: [38_000, 92_000],
  },
  {
    code: "MOS",
    handle: "aceite-vegetal-rosa-mosqueta",
    title: "Aceite vegetal de rosa mosqueta",
    description: "Ligero y anaranjado, para el cuidado de noche de la piel seca o madura.",
    benefits: ["Piel madura", "Luminosidad"],
    inci: "Rosa Canina Fruit Oil",
    colour: "#c9704f",
    prices: [42_000, 105_000],
  },
  {
    code: "ARG",
    handle: "aceite-vegetal-argan",
    title: "Aceite vegetal de argán",
    description: "Dorado y seco al tacto. Unas gotas suavizan el cabello y las uñas.",
    benefits: ["Cabello", "Luminosidad"],
    inci: "Argania Spinosa Kernel Oil",
    colour: "#d1a356",
    prices: [46_000, 118_000],
  },
  {
    code: "ALM",
    handle: "aceite-vegetal-almendras",
    title: "Aceite vegetal de almendras dulces",
    description: "Suave y sin olor fuerte, el favorito para masajes y para la piel de toda la familia.",
    benefits: ["Masaje", "Piel sensible"],
    inci: "Prunus Amygdalus Dulcis Oil",
    colour: "#d9bf8c",
    prices: [24_000, 49_000],
  },
  {
    code: "COC",
    handle: "aceite-vegetal-coco",
    title: "Aceite vegetal de coco fraccionado",
    description: "Siempre líquido y muy ligero: no mancha ni deja sensación grasosa.",
    benefits: ["Base para diluir", "Masaje"],
    inci: "Caprylic/Capric Triglyceride",
    colour: "#b9c6b0",
    prices: [22_000, 45_000],
  },
  {
    code: "UVA",
    handle: "aceite-vegetal-semilla-de-uva",
    title: "Aceite vegetal de semilla de uva",
    description: "Fluido y de rápida absorción, pensado para pieles con tendencia grasa.",
    benefits: ["Piel grasa", "Masaje"],
    inci: "Vitis Vinifera Seed Oil",
    colour: "#8f7aa0",
    prices: [23_000, 47_000],
  },
  {
    code: "AGU",
    handle: "aceite-vegetal-aguacate",
    title: "Aceite vegetal de aguacate",
    description: "Verde y nutritivo, prensado de aguacate colombiano para piel y cabello resecos.",
    benefits: ["Piel seca", "Cabello"],
    inci: "Persea Gratissima Oil",
    colour: "#7f9a52",
    prices: [27_000, 59_000],
  },
  {
    code: "SAC",
    handle: "aceite-vegetal-sacha-inchi",
    title: "Aceite vegetal de sacha inchi",
    description: "De semillas del Putumayo, rico en omegas, para una rutina facial sencilla.",
    benefits: ["Piel seca", "Luminosidad"],
    inci: "Plukenetia Volubilis Seed Oil",
    colour: "#a08a4d",
    prices: [34_000, 79_000],
  },
]

export const CARRIER_OILS: SeedProduct[] = ROWS.map(({ code, prices, ...product }) => ({
  ...product,
  category: "aceites-vegetales",
  precautions: PRECAUTIONS,
  option: "Volumen",
  variants: [
    { sku: `AVE-${code}-30ML`, title: "30 ml", packaging: "dropper-30", price: prices[0], stock: 35 },
    { sku: `AVE-${code}-100ML`, title: "100 ml", packaging: "bottle-100", price: prices[1], stock: 25 },
  ],
}))
