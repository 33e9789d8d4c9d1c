import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { describeFailure } from "../assistant/agent/failure-reason"
import { KNOWLEDGE_MODULE } from "../modules/knowledge"
import type KnowledgeModuleService from "../modules/knowledge/service"
import { PACKAGE } from "../options"
import { ingestDocumentWorkflow } from "../workflows/knowledge/workflows/ingest-document"

/** Documents of one round. */
const BATCH = 20
/** A document younger than this is still in the hands of whoever created it. */
const GRACE_MS = 60_000

/** Indexes what a crash or an unreachable database left behind. */
export default async function ingestWaitingDocuments(container: MedusaContainer): Promise<void> {
  const knowledge = container.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
  const waiting = await knowledge.listKnowledgeDocuments(
    { status: "indexing", updated_at: { $lt: new Date(Date.now() - GRACE_MS) } },
    { select: ["id"], take: BATCH, order: { updated_at: "ASC" } }
  )
  for (const { id } of waiting) {
    try {
      await ingestDocumentWorkflow(container).run({ input: { document_id: id } })
    } catch (error) {
      // One document must not keep the others waiting; it stays `indexing` for the next round.
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`${PACKAGE}: document ${id} is not indexed: ${describeFailure(error)}`)
    }
  }
}

export const config = { name: "ingest-waiting-documents", schedule: "* * * * *" }
