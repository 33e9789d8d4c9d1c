import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ARTICLES } from "../knowledge"

type Knowledge = {
  listKnowledgeDocuments: (
    filters: { source: string[] },
    config: { select: string[]; take: number }
  ) => Promise<{ source: string | null }[]>
}

/** Articles that are not there yet go into the knowledge base, if the store has one. Returns how many. */
export const seedKnowledge = async (container: MedusaContainer): Promise<number> => {
  const knowledge = container.resolve<Knowledge | undefined>("knowledge", { allowUnregistered: true })
  if (!knowledge) {
    return 0
  }
  const articles = ARTICLES.map(({ slug, title, content }) => ({ source: `seed:${slug}`, title, content }))
  const sources = articles.map(({ source }) => source)
  const stored = await knowledge.listKnowledgeDocuments(
    { source: sources },
    { select: ["source"], take: sources.length }
  )
  const known = new Set(stored.map(({ source }) => source))
  const missing = articles.filter(({ source }) => !known.has(source))
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  for (const article of missing) {
    await engine.run("assistant-create-document", { input: article })
  }
  return missing.length
}
