import type { CategoryHandle } from "./types"

/** In the order of the shop's menu. */
export const CATEGORIES: readonly { handle: CategoryHandle; name: string; description: string }[] = [
  {
    handle: "aceites-esenciales",
    name: "Aceites esenciales",
    description: "Esencias puras destiladas o prensadas en frío, en gotero de 5, 10 y 30 ml.",
  },
  {
    handle: "aceites-vegetales",
    name: "Aceites vegetales",
    description: "Aceites prensados en frío para la piel y el cabello, y para diluir aceites esenciales.",
  },
  {
    handle: "roll-ons",
    name: "Roll-ons",
    description: "Mezclas ya diluidas en aceite de jojoba, listas para llevar en el bolso.",
  },
  {
    handle: "hidrolatos",
    name: "Hidrolatos",
    description: "Aguas florales de la destilación, para refrescar el rostro, el cuerpo y el ambiente.",
  },
  { handle: "kits", name: "Kits", description: "Rituales completos, listos para usar en casa o para regalar." },
  { handle: "difusores", name: "Difusores", description: "Para llevar el aroma a cada espacio de la casa." },
]
