import type { InventoryResult } from "../inventory/types"
import { SEARCH_INVENTORY } from "../tools/search-inventory"
import { SEARCH_KNOWLEDGE_BASE, type KnowledgeResult } from "../tools/search-knowledge-base"
import type { ToolCall } from "../tools/types"
import { passageReply, productsReply } from "./templates"

const resultsOf = <Result>(calls: ToolCall[], name: string): Result[] =>
  calls.filter((call) => call.name === name && !call.failed).map((call) => call.result as Result)

const passagesOf = (calls: ToolCall[]): KnowledgeResult["passages"] =>
  resultsOf<KnowledgeResult>(calls, SEARCH_KNOWLEDGE_BASE).flatMap(({ passages }) => passages)

/** The answer that this turn's own data give, for when the model's text cannot be sent; `null` when there are none. */
export const replyFromData = (calls: ToolCall[]): string | null => {
  const found = resultsOf<InventoryResult>(calls, SEARCH_INVENTORY).find(({ products }) => products.length > 0)
  if (found) {
    return productsReply(found.products)
  }
  const [passage] = passagesOf(calls)
  return passage ? passageReply(passage) : null
}

/** The articles that were read for this turn, each once. */
export const sourcesOf = (calls: ToolCall[]): { document_id: string; title: string }[] => [
  ...new Map(passagesOf(calls).map(({ document_id, title }) => [document_id, { document_id, title }])).values(),
]
