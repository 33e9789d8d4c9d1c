import { existsSync } from "node:fs"
import path from "node:path"
import { Resvg } from "@resvg/resvg-js"
import { LABEL_FONT } from "./draw-product"

// No font of the system is used: the picture must be the same on every machine. The dashboard brings this one along.
const fontFiles = [
  path.join(path.dirname(require.resolve("@medusajs/dashboard/package.json")), "src/assets/fonts/Inter-Medium.ttf"),
].filter((file) => existsSync(file))

/** An SVG as a PNG of its own size. */
export const rasterise = (svg: string): Buffer =>
  new Resvg(svg, { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: LABEL_FONT } }).render().asPng()
