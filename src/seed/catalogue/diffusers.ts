import type { Packaging, SeedProduct } from "./types"

type Row = {
  code: string
  handle: string
  title: string
  description: string
  benefits: string[]
  colour: string
  pesos: number
  packaging: Packaging
  /** Finish and the end of its SKU. */
  finishes: [string, string][]
}

const PRECAUTIONS =
  "Usa agua limpia y de 3 a 6 gotas de aceite esencial. Apágalo si sales, ventila el espacio y mantenlo lejos de niños y " +
  "mascotas. Límpialo una vez por semana."

const ROWS: Row[] = [
  {
    code: "GOT",
    handle: "difusor-gota",
    title: "Difusor ultrasónico Gota",
    description: "150 ml, luz cálida y apagado automático. Hasta 6 horas de aroma para la habitación.",
    benefits: ["Aroma del hogar"],
    colour: "#a7b5a4",
    pesos: 119_000,
    packaging: "diffuser-small",
    finishes: [
      ["Blanco", "BLA"],
      ["Madera clara", "MAD"],
    ],
  },
  {
    code: "BAM",
    handle: "difusor-bambu",
    title: "Difusor ultrasónico Bambú",
    description: "300 ml con cubierta de bambú. Hasta 10 horas de aroma para la sala.",
    benefits: ["Aroma del hogar"],
    colour: "#b79c6d",
    pesos: 165_000,
    packaging: "diffuser-large",
    finishes: [
      ["Bambú claro", "CLA"],
      ["Bambú oscuro", "OSC"],
    ],
  },
  {
    code: "CER",
    handle: "difusor-ceramica",
    title: "Difusor de cerámica con vela",
    description: "Hecho a mano en Ráquira. Una vela de té calienta el agua y libera el aroma, sin electricidad.",
    benefits: ["Aroma del hogar", "Meditación"],
    colour: "#b87657",
    pesos: 68_000,
    packaging: "diffuser-small",
    finishes: [
      ["Terracota", "TER"],
      ["Arena", "ARE"],
    ],
  },
  {
    code: "CAR",
    handle: "difusor-carro",
    title: "Difusor para carro",
    description: "Se conecta al USB y perfuma el viaje con dos gotas.",
    benefits: ["Aire libre"],
    colour: "#8b97a3",
    pesos: 54_000,
    packaging: "diffuser-small",
    finishes: [
      ["Negro", "NEG"],
      ["Blanco", "BLA"],
    ],
  },
  {
    code: "VAR",
    handle: "difusor-varillas",
    title: "Difusor de varillas",
    description: "Frasco de vidrio de 100 ml con ocho varillas de ratán y base lista para tu aceite esencial.",
    benefits: ["Aroma del hogar"],
    colour: "#c3ad85",
    pesos: 62_000,
    packaging: "diffuser-small",
    finishes: [
      ["Vidrio ámbar", "AMB"],
      ["Vidrio claro", "CLA"],
    ],
  },
]

export const DIFFUSERS: SeedProduct[] = ROWS.map(({ code, pesos, packaging, finishes, ...product }) => ({
  ...product,
  category: "difusores",
  inci: "",
  precautions: PRECAUTIONS,
  option: "Acabado",
  variants: finishes.map(([title, suffix]) => ({
    sku: `DIF-${code}-${suffix}`,
    title,
    packaging,
    price: pesos,
    stock: 12,
  })),
}))
