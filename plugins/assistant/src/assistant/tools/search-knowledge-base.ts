import { z } from "@medusajs/framework/zod"
import { KNOWLEDGE_MODULE } from "../../modules/knowledge"
import type KnowledgeModuleService from "../../modules/knowledge/service"
import { parseAmounts } from "../guards/parse-amounts"
import { defineTool } from "./types"

export const SEARCH_KNOWLEDGE_BASE = "searchKnowledgeBase"

const PASSAGES = 4

export type KnowledgeResult = { passages: { document_id: string; title: string; content: string; score: number }[] }

export const searchKnowledgeBaseTool = defineTool({
  name: SEARCH_KNOWLEDGE_BASE,
  description:
    "Busca en los artículos de la tienda: envíos, tiempos, medios de pago, contra entrega, cambios, retracto, uso y precauciones, horarios. Úsala para toda pregunta que no sea por un producto o su precio.",
  schema: z.object({ query: z.string().min(1).max(300).describe("La pregunta, con sus palabras importantes") }),
  handler: async ({ query }, { container }): Promise<KnowledgeResult> => {
    const knowledge = container.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
    const passages = await knowledge.searchPassages(query, PASSAGES)
    return {
      passages: passages.map(({ document_id, title, content, score }) => ({
        document_id,
        title,
        content,
        score: Number(score.toFixed(3)),
      })),
    }
  },
  claims: ({ passages }) => ({
    amounts: passages.flatMap(({ title, content }) => parseAmounts(`${title}\n${content}`).map(({ pesos }) => pesos)),
  }),
})
