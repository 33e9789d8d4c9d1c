import type { SeedProduct } from "./types"

type Row = {
  code: string
  handle: string
  title: string
  description: string
  benefits: string[]
  inci: string
  colour: string
  /** Pesos for 5, 10 and 30 ml. */
  prices: [number, number, number]
  precautions?: string
  /** 5, 10 and 30 ml. */
  stock?: [number, number, number]
}

const PRECAUTIONS =
  "Uso externo. Dilúyelo siempre antes de ponerlo sobre la piel y prueba primero en una zona pequeña. Evita el contacto " +
  "con ojos y mucosas. Consulta antes de usarlo en embarazo, lactancia o niños menores de 6 años."

const CITRUS_PRECAUTIONS = `${PRECAUTIONS} Fotosensibilizante: no expongas la piel al sol en las 12 horas siguientes.`

const ROWS: Row[] = [
  {
    code: "LAV",
    handle: "aceite-esencial-lavanda",
    title: "Aceite esencial de lavanda",
    description: "Floral y suave, el clásico de la noche. Unas gotas en el difusor acompañan tu rutina de descanso.",
    benefits: ["Relajación", "Sueño"],
    inci: "Lavandula Angustifolia Oil",
    colour: "#8d7bb5",
    prices: [26_000, 45_000, 112_000],
  },
  {
    code: "ARB",
    handle: "aceite-esencial-arbol-de-te",
    title: "Aceite esencial de árbol de té",
    description: "Fresco y herbal. Un básico para la limpieza de la casa y para pieles con tendencia grasa.",
    benefits: ["Piel grasa", "Limpieza"],
    inci: "Melaleuca Alternifolia Leaf Oil",
    colour: "#6f9a6d",
    prices: [24_000, 42_000, 104_000],
  },
  {
    code: "ROM",
    handle: "aceite-esencial-romero",
    title: "Aceite esencial de romero",
    description: "Herbal y despejado, para empezar el día con la mente clara y para masajes del cuero cabelludo.",
    benefits: ["Energía", "Cabello", "Concentración"],
    inci: "Rosmarinus Officinalis Leaf Oil",
    colour: "#5d8a86",
    prices: [22_000, 38_000, 92_000],
  },
  {
    code: "EUC",
    handle: "aceite-esencial-eucalipto",
    title: "Aceite esencial de eucalipto",
    description: "Balsámico y limpio. En el vapor de la ducha deja una sensación de aire fresco.",
    benefits: ["Respiro", "Limpieza"],
    inci: "Eucalyptus Globulus Leaf Oil",
    colour: "#7fa89b",
    prices: [20_000, 35_000, 86_000],
  },
  {
    code: "MEN",
    handle: "aceite-esencial-menta",
    title: "Aceite esencial de menta",
    description: "Frío y vivo. Una gota en el difusor refresca el estudio o la oficina.",
    benefits: ["Energía", "Concentración"],
    inci: "Mentha Piperita Oil",
    colour: "#58a07c",
    prices: [22_000, 39_000, 96_000],
  },
  {
    code: "LIM",
    handle: "aceite-esencial-limon",
    title: "Aceite esencial de limón",
    description: "Prensado en frío de la cáscara. Alegre y limpio, ideal para la cocina y los espacios comunes.",
    benefits: ["Energía", "Limpieza"],
    inci: "Citrus Limon Peel Oil",
    colour: "#d9c04a",
    prices: [20_000, 34_000, 82_000],
    precautions: CITRUS_PRECAUTIONS,
  },
  {
    code: "NAR",
    handle: "aceite-esencial-naranja",
    title: "Aceite esencial de naranja dulce",
    description: "Cálido y dulce, el aroma preferido de los niños de la casa para la tarde.",
    benefits: ["Buen ánimo", "Relajación"],
    inci: "Citrus Sinensis Peel Oil",
    colour: "#dd9347",
    prices: [18_000, 31_000, 74_000],
    precautions: CITRUS_PRECAUTIONS,
  },
  {
    code: "YLA",
    handle: "aceite-esencial-ylang-ylang",
    title: "Aceite esencial de ylang-ylang",
    description: "Exótico y floral, para perfumes propios y masajes en pareja.",
    benefits: ["Sensualidad", "Relajación"],
    inci: "Cananga Odorata Flower Oil",
    colour: "#d8b65e",
    prices: [34_000, 59_000, 148_000],
  },
  {
    code: "BER",
    handle: "aceite-esencial-bergamota",
    title: "Aceite esencial de bergamota",
    description: "Cítrico y elegante, sin bergapteno. Levanta el ánimo sin acelerar.",
    benefits: ["Buen ánimo", "Relajación"],
    inci: "Citrus Aurantium Bergamia Fruit Oil",
    colour: "#a9b957",
    prices: [28_000, 49_000, 122_000],
    precautions: CITRUS_PRECAUTIONS,
  },
  {
    code: "GER",
    handle: "aceite-esencial-geranio",
    title: "Aceite esencial de geranio",
    description: "Rosado y verde. Equilibra mezclas florales y acompaña el cuidado de la piel madura.",
    benefits: ["Piel madura", "Equilibrio"],
    inci: "Pelargonium Graveolens Flower Oil",
    colour: "#c58296",
    prices: [30_000, 52_000, 128_000],
  },
  {
    code: "INC",
    handle: "aceite-esencial-incienso",
    title: "Aceite esencial de incienso",
    description: "Resinoso y profundo, para la meditación y el yoga.",
    benefits: ["Meditación", "Piel madura"],
    inci: "Boswellia Carterii Oil",
    colour: "#b39a6b",
    prices: [38_000, 68_000, 172_000],
    stock: [12, 9, 0],
  },
  {
    code: "CED",
    handle: "aceite-esencial-cedro",
    title: "Aceite esencial de cedro",
    description: "Madera seca y cálida, base de mezclas para armarios, barba y ambientes tranquilos.",
    benefits: ["Equilibrio", "Cabello"],
    inci: "Juniperus Virginiana Oil",
    colour: "#9a7654",
    prices: [22_000, 38_000, 94_000],
  },
  {
    code: "CIT",
    handle: "aceite-esencial-citronela",
    title: "Aceite esencial de citronela",
    description: "Herbal y cítrico, para terrazas y noches al aire libre.",
    benefits: ["Aire libre", "Limpieza"],
    inci: "Cymbopogon Winterianus Herb Oil",
    colour: "#a5b36a",
    prices: [18_000, 30_000, 72_000],
  },
  {
    code: "JEN",
    handle: "aceite-esencial-jengibre",
    title: "Aceite esencial de jengibre",
    description: "Especiado y cálido, para masajes después del ejercicio.",
    benefits: ["Masaje", "Energía"],
    inci: "Zingiber Officinale Root Oil",
    colour: "#c99a5b",
    prices: [32_000, 56_000, 138_000],
  },
  {
    code: "MAN",
    handle: "aceite-esencial-manzanilla-romana",
    title: "Aceite esencial de manzanilla romana",
    description: "Dulce y afrutado como una infusión. Muy suave, para la hora de bajar el ritmo.",
    benefits: ["Sueño", "Piel sensible"],
    inci: "Anthemis Nobilis Flower Oil",
    colour: "#dfcf8d",
    prices: [44_000, 78_000, 180_000],
    stock: [10, 6, 3],
  },
]

const SIZES = [
  { title: "5 ml", packaging: "dropper-5", stock: 40 },
  { title: "10 ml", packaging: "dropper-10", stock: 60 },
  { title: "30 ml", packaging: "dropper-30", stock: 20 },
] as const

export const ESSENTIAL_OILS: SeedProduct[] = ROWS.map(({ code, prices, stock, precautions, ...product }) => ({
  ...product,
  category: "aceites-esenciales",
  precautions: precautions ?? PRECAUTIONS,
  option: "Volumen",
  variants: SIZES.map((size, index) => ({
    sku: `ACE-${code}-${size.title.replace(" ", "").toUpperCase()}`,
    title: size.title,
    packaging: size.packaging,
    price: prices[index],
    stock: stock?.[index] ?? size.stock,
  })),
}))
