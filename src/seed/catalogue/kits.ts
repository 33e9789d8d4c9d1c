import type { SeedProduct } from "./types"

type Row = {
  code: string
  handle: string
  title: string
  description: string
  benefits: string[]
  colour: string
  pesos: number
  isLarge?: boolean
}

const PRECAUTIONS =
  "Lee las indicaciones de cada producto del kit. Uso externo. Consulta antes de usarlo en embarazo, lactancia o niños " +
  "menores de 6 años."

const ROWS: Row[] = [
  {
    code: "SUE",
    handle: "kit-sueno-profundo",
    title: "Kit Sueño profundo",
    description:
      "Aceite esencial de lavanda 10 ml, roll-on Sueño profundo e hidrolato de lavanda 100 ml para la almohada.",
    benefits: ["Sueño", "Relajación"],
    colour: "#7d78b0",
    pesos: 98_000,
  },
  {
    code: "ENE",
    handle: "kit-energia",
    title: "Kit Energía",
    description: "Aceites esenciales de menta y limón 10 ml y roll-on Energía para arrancar la mañana.",
    benefits: ["Energía", "Concentración"],
    colour: "#d1a945",
    pesos: 94_000,
  },
  {
    code: "SPA",
    handle: "kit-spa-en-casa",
    title: "Kit Spa en casa",
    description:
      "Aceite de almendras 100 ml, aceite esencial de ylang-ylang 10 ml, hidrolato de rosas 100 ml y una vela de soya.",
    benefits: ["Relajación", "Masaje"],
    colour: "#c4859b",
    pesos: 159_000,
    isLarge: true,
  },
  {
    code: "CAB",
    handle: "kit-cabello-brillante",
    title: "Kit Cabello brillante",
    description: "Aceite de ricino 100 ml, aceite esencial de romero 10 ml e hidrolato de romero 100 ml.",
    benefits: ["Cabello"],
    colour: "#6c978c",
    pesos: 109_000,
  },
  {
    code: "ROS",
    handle: "kit-rutina-facial",
    title: "Kit Rutina facial",
    description: "Hidrolato de rosas 100 ml, aceite de rosa mosqueta 30 ml y guía impresa de la rutina de noche.",
    benefits: ["Piel madura", "Luminosidad"],
    colour: "#d28a9c",
    pesos: 72_000,
  },
  {
    code: "HOG",
    handle: "kit-hogar-fresco",
    title: "Kit Hogar fresco",
    description: "Difusor ultrasónico Gota con aceites esenciales de limón, eucalipto y árbol de té de 5 ml.",
    benefits: ["Limpieza", "Respiro"],
    colour: "#7fa89b",
    pesos: 175_000,
    isLarge: true,
  },
]

export const KITS: SeedProduct[] = ROWS.map(({ code, pesos, isLarge, ...product }) => ({
  ...product,
  category: "kits",
  inci: "",
  precautions: PRECAUTIONS,
  option: "Presentación",
  variants: [
    {
      sku: `KIT-${code}-STD`,
      title: "Estándar",
      packaging: isLarge ? "kit-large" : "kit-small",
      price: pesos,
      stock: 15,
    },
  ],
}))
