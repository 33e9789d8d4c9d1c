import { element } from "./dom"

/** A bubble's state beyond what the sandbox knows: on its way to it, or refused. */
export type TickStatus = "pending" | "unsent" | "accepted" | "sent" | "delivered" | "read" | "failed"

const ONE = "M2 6.5l3 3 6-7"
const TWO = `${ONE}M8 9.5l6-7`
const CLOCK = "M8 1.5a4.5 4.5 0 1 0 .01 0M8 3.5V6l1.6 1.2"

const SHAPES: Record<TickStatus, { path: string; label: string }> = {
  pending: { path: CLOCK, label: "Enviando" },
  unsent: { path: "", label: "No enviado" },
  accepted: { path: ONE, label: "Enviado" },
  sent: { path: ONE, label: "Enviado" },
  delivered: { path: TWO, label: "Entregado" },
  read: { path: TWO, label: "Leído" },
  failed: { path: "", label: "No enviado" },
}

/** Clock, one tick or two, with the word for those who do not see it. The bubble's class colours them. */
export const ticks = (status: TickStatus): Node[] => {
  const { path, label } = SHAPES[status]
  if (!path) {
    return [element("span", {}, label)]
  }
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg")
  svg.setAttribute("viewBox", "0 0 16 12")
  svg.setAttribute("aria-hidden", "true")
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path")
  line.setAttribute("d", path)
  svg.append(line)
  return [svg, element("span", { class: "hidden" }, label)]
}
