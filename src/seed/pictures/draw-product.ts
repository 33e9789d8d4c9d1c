import type { CategoryHandle, SeedProduct } from "../catalogue/types"
import { SHAPES, type Ink, type Shape, type ShapeName } from "./shapes"

/** Family of the labels' letters; without a font of this name the labels stay blank. */
export const LABEL_FONT = "Inter"

const SHAPE_OF: Record<CategoryHandle, ShapeName> = {
  "aceites-esenciales": "dropper",
  "aceites-vegetales": "tallBottle",
  "roll-ons": "rollOn",
  hidrolatos: "spray",
  kits: "kit",
  difusores: "diffuser",
}

/** Words of a title that its category says already. */
const GENERIC = /^(aceite (esencial|vegetal) de|roll-on|hidrolato de|kit|difusor( ultrasónico)?( de| para)?)\s+/i

const escape = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)

/** Breaks a name into lines of at most `width` letters; a longer word has a line of its own. */
export const breakLines = (text: string, width: number): string[] =>
  text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && `${last} ${word}`.length <= width
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word]
  }, [])

const leaf = (x: number, y: number, size: number, turn: number, fill: string) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})" opacity="0.35">` +
  `<path d="M0 0 C 26 -34 26 -86 0 -124 C -26 -86 -26 -34 0 0 z" fill="${fill}"/>` +
  `<path d="M0 0 V -108" stroke="#ffffff" stroke-width="3" opacity="0.6"/></g>`

const sprig = (fill: string) =>
  [
    leaf(120, 720, 1.5, -24, fill),
    leaf(160, 730, 1.7, 8, fill),
    leaf(205, 724, 1.3, 38, fill),
    leaf(690, 180, 1.3, 150, fill),
    leaf(660, 170, 1.5, 196, fill),
  ].join("")

const labelOf = ({ label }: Shape, title: string, ink: Ink): string => {
  const { x, y, width, height } = label
  const centre = x + width / 2
  const longest = Math.max(8, Math.round(width / 20))
  const name = title.replace(GENERIC, "")
  const lines = breakLines(name[0].toUpperCase() + name.slice(1), longest)
  const widest = Math.max(...lines.map((line) => line.length))
  const size = Math.min(34, Math.floor((width - 24) / (widest * 0.58)))
  const first = y + height / 2 + 14 - ((lines.length - 1) * size * 1.2) / 2 + size / 3
  const text = lines.map(
    (line, index) =>
      `<text x="${centre}" y="${Math.round(first + index * size * 1.2)}" font-family="${LABEL_FONT}" font-weight="500" ` +
      `font-size="${size}" text-anchor="middle" fill="${ink.dark}">${escape(line)}</text>`
  )
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${ink.paper}"/>`,
    `<rect x="${x}" y="${y}" width="${width}" height="8" fill="${ink.plant}"/>`,
    `<text x="${centre}" y="${y + 42}" font-family="${LABEL_FONT}" font-size="19" letter-spacing="5" text-anchor="middle" fill="${ink.dark}">KAIU</text>`,
    ...text,
  ].join("")
}

type Drawn = Pick<SeedProduct, "category" | "colour" | "title">

const draw = ({ category, colour, title }: Drawn, viewBox: (label: Shape["label"]) => string): string => {
  const ink: Ink = { plant: colour, dark: "#2f3a33", glass: "#6b4a2b", paper: "#fbf9f3", metal: "#c9b27c" }
  const shape = SHAPES[SHAPE_OF[category]](ink)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="${viewBox(shape.label)}">`,
    `<rect x="-400" y="-400" width="1600" height="1600" fill="#f5f3ec"/>`,
    `<circle cx="400" cy="400" r="330" fill="${colour}" opacity="0.18"/>`,
    sprig(colour),
    shape.svg,
    labelOf(shape, title, ink),
    `</svg>`,
  ].join("")
}

/**
 * Picture of a product as an SVG of 800 × 800: the vessel of its category, its plant's colour, its name on the label.
 * The same product always gives the same picture.
 */
export const drawProduct = (product: Drawn): string => draw(product, () => "0 0 800 800")

/** The same from close by, so that the label fills the picture. */
export const drawLabel = (product: Drawn): string =>
  draw(product, ({ x, y, width, height }) => {
    const side = Math.max(width, height) * 1.3
    return [x + width / 2 - side / 2, y + height / 2 - side / 2, side, side].join(" ")
  })
