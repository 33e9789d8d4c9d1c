/** A thing to draw on an 800 × 800 canvas, and the box on it that is free for a label. */
export type Shape = { svg: string; label: { x: number; y: number; width: number; height: number } }

export type Ink = { plant: string; dark: string; glass: string; paper: string; metal: string }

const rect = (x: number, y: number, width: number, height: number, radius: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`

const shade = (x: number, y: number, width: number, height: number, radius: number) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="#ffffff" opacity="0.16"/>`

const ground = (width: number) => `<ellipse cx="400" cy="690" rx="${width}" ry="22" fill="#3b3a32" opacity="0.16"/>`

const dropper = (ink: Ink): Shape => ({
  svg: [
    ground(170),
    `<path d="M372 190 q28 -74 56 0 v40 h-56 z" fill="${ink.dark}"/>`,
    rect(348, 222, 104, 58, 10, ink.metal),
    rect(280, 276, 240, 412, 46, ink.glass),
    shade(300, 300, 26, 360, 13),
  ].join(""),
  label: { x: 280, y: 390, width: 240, height: 210 },
})

const tallBottle = (ink: Ink): Shape => ({
  svg: [
    ground(160),
    rect(356, 122, 88, 70, 12, ink.dark),
    `<path d="M350 190 h100 v32 q80 28 80 110 v310 q0 46 -46 46 h-168 q-46 0 -46 -46 v-310 q0 -82 80 -110 z" fill="${ink.glass}"/>`,
    shade(288, 330, 24, 320, 12),
  ].join(""),
  label: { x: 270, y: 380, width: 260, height: 220 },
})

const rollOn = (ink: Ink): Shape => ({
  svg: [
    ground(110),
    rect(328, 130, 144, 190, 26, ink.metal),
    rect(340, 316, 120, 20, 4, ink.dark),
    rect(322, 334, 156, 354, 30, ink.glass),
    shade(338, 354, 18, 310, 9),
  ].join(""),
  label: { x: 322, y: 400, width: 156, height: 210 },
})

const spray = (ink: Ink): Shape => ({
  svg: [
    ground(150),
    rect(372, 112, 84, 56, 10, ink.dark),
    rect(338, 126, 40, 22, 6, ink.dark),
    rect(360, 166, 80, 56, 8, ink.metal),
    `<path d="M350 220 h100 q74 20 74 96 v330 q0 42 -42 42 h-164 q-42 0 -42 -42 v-330 q0 -76 74 -96 z" fill="${ink.plant}" opacity="0.85"/>`,
    shade(294, 320, 22, 330, 11),
  ].join(""),
  label: { x: 276, y: 380, width: 248, height: 220 },
})

const kit = (ink: Ink): Shape => ({
  svg: [
    ground(260),
    rect(236, 214, 76, 44, 8, ink.metal),
    rect(206, 250, 136, 220, 30, ink.glass),
    rect(374, 190, 62, 80, 14, ink.metal),
    rect(366, 262, 78, 208, 18, ink.plant),
    rect(510, 206, 60, 50, 8, ink.dark),
    rect(474, 248, 132, 222, 32, ink.glass),
    rect(150, 410, 500, 278, 18, ink.paper),
    rect(150, 410, 500, 54, 18, ink.plant),
    rect(150, 444, 500, 20, 0, ink.plant),
  ].join(""),
  label: { x: 190, y: 486, width: 420, height: 176 },
})

const diffuser = (ink: Ink): Shape => ({
  svg: [
    ground(200),
    `<path d="M400 214 q-34 -44 0 -84 q34 -40 0 -78" fill="none" stroke="${ink.plant}" stroke-width="12" stroke-linecap="round" opacity="0.5"/>`,
    `<path d="M440 220 q-24 -34 2 -64 q22 -28 0 -56" fill="none" stroke="${ink.plant}" stroke-width="9" stroke-linecap="round" opacity="0.35"/>`,
    `<path d="M400 230 c150 110 196 210 196 300 c0 100 -70 158 -196 158 s-196 -58 -196 -158 c0 -90 46 -190 196 -300 z" fill="${ink.paper}"/>`,
    `<path d="M214 590 q186 60 372 0 q-24 98 -186 98 t-186 -98 z" fill="${ink.plant}"/>`,
  ].join(""),
  label: { x: 260, y: 400, width: 280, height: 170 },
})

export const SHAPES = { dropper, tallBottle, rollOn, spray, kit, diffuser } as const

export type ShapeName = keyof typeof SHAPES
