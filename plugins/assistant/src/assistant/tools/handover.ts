import { z } from "@medusajs/framework/zod"
import { defineTool, NO_CLAIMS } from "./types"

export const HANDOVER = "handover"

export const handoverTool = defineTool({
  name: HANDOVER,
  description:
    "Pasa la conversación a una persona del equipo. Úsala cuando lo pidan, cuando haya un reclamo, o cuando no tengas la información.",
  schema: z.object({ reason: z.string().min(1).max(300).describe("Qué necesita la persona, en una frase") }),
  handler: async () => ({ handed_over: true }),
  claims: () => NO_CLAIMS,
  endsTurn: true,
})
