import type { SeedProduct } from "./types"

type Row = {
  code: string
  handle: string
  title: string
  description: string
  benefits: string[]
  inci: string
  colour: string
  pesos: number
  stock?: number
}

const PRECAUTIONS =
  "Uso externo. Aplica en muñecas, sienes o nuca, lejos de los ojos. Consulta antes de usarlo en embarazo, lactancia o " +
  "niños menores de 6 años."

const ROWS: Row[] = [
  {
    code: "SUE",
    handle: "roll-on-sueno-profundo",
    title: "Roll-on Sueño profundo",
    description: "Lavanda, manzanilla romana y cedro en jojoba, para la rutina antes de dormir.",
    benefits: ["Sueño", "Relajación"],
    inci: "Simmondsia Chinensis Seed Oil, Lavandula Angustifolia Oil, Anthemis Nobilis Flower Oil, Juniperus Virginiana Oil",
    colour: "#7d78b0",
    pesos: 36_000,
  },
  {
    code: "ENE",
    handle: "roll-on-energia",
    title: "Roll-on Energía",
    description: "Menta, romero y limón en jojoba, para la mañana y las tardes largas.",
    benefits: ["Energía", "Concentración"],
    inci: "Simmondsia Chinensis Seed Oil, Mentha Piperita Oil, Rosmarinus Officinalis Leaf Oil, Citrus Limon Peel Oil",
    colour: "#d1a945",
    pesos: 34_000,
  },
  {
    code: "REL",
    handle: "roll-on-relax",
    title: "Roll-on Relax",
    description: "Naranja dulce, ylang-ylang e incienso para una pausa en medio del día.",
    benefits: ["Relajación", "Buen ánimo"],
    inci: "Simmondsia Chinensis Seed Oil, Citrus Sinensis Peel Oil, Cananga Odorata Flower Oil, Boswellia Carterii Oil",
    colour: "#c98f6a",
    pesos: 36_000,
  },
  {
    code: "FOC",
    handle: "roll-on-foco",
    title: "Roll-on Foco",
    description: "Romero, bergamota y cedro para estudiar y trabajar.",
    benefits: ["Concentración"],
    inci: "Simmondsia Chinensis Seed Oil, Rosmarinus Officinalis Leaf Oil, Citrus Aurantium Bergamia Fruit Oil",
    colour: "#6b9488",
    pesos: 34_000,
  },
  {
    code: "RES",
    handle: "roll-on-respiro",
    title: "Roll-on Respiro",
    description: "Eucalipto, menta y árbol de té, para los días de clima frío.",
    benefits: ["Respiro"],
    inci: "Simmondsia Chinensis Seed Oil, Eucalyptus Globulus Leaf Oil, Mentha Piperita Oil, Melaleuca Alternifolia Leaf Oil",
    colour: "#79a9a5",
    pesos: 33_000,
  },
  {
    code: "ABR",
    handle: "roll-on-abrazo",
    title: "Roll-on Abrazo",
    description: "Geranio, bergamota y lavanda, un aroma suave para los días sensibles.",
    benefits: ["Equilibrio", "Buen ánimo"],
    inci: "Simmondsia Chinensis Seed Oil, Pelargonium Graveolens Flower Oil, Citrus Aurantium Bergamia Fruit Oil",
    colour: "#c4859b",
    pesos: 36_000,
    stock: 0,
  },
]

export const ROLL_ONS: SeedProduct[] = ROWS.map(({ code, pesos, stock, ...product }) => ({
  ...product,
  category: "roll-ons",
  precautions: PRECAUTIONS,
  option: "Volumen",
  variants: [{ sku: `ROL-${code}-10ML`, title: "10 ml", packaging: "roll-on-10", price: pesos, stock: stock ?? 50 }],
}))
