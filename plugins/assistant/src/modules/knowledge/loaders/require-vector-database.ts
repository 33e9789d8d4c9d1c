import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { KnowledgePool, NO_KNOWLEDGE_DATABASE } from "../../../knowledge/store/knowledge-pool"
import { PACKAGE, parseAssistantOptions } from "../../../options"

/**
 * In production a knowledge base without pgvector stops the start: a bot that answers from nothing would go unnoticed.
 * A server that cannot be reached does not: it may come back, and every search says so until then.
 *
 * @throws MedusaError `not_allowed`
 */
const requireVectorDatabase = async ({ container, options }: LoaderOptions): Promise<void> => {
  const { knowledgeDatabaseUrl, databaseUrl } = parseAssistantOptions(options)
  if (process.env.NODE_ENV !== "production") {
    return
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const pool = new KnowledgePool({ knowledgeDatabaseUrl, databaseUrl, poolSize: 1, logger })
  try {
    const version = await pool.availablePgvector().catch((error: MedusaError) => {
      logger.warn(`${PACKAGE}: ${error.message} Searches will fail until it answers.`)
      return undefined
    })
    if (version === null) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${PACKAGE}: ${NO_KNOWLEDGE_DATABASE}`)
    }
  } finally {
    await pool.close()
  }
}

export default requireVectorDatabase
