import { handoverTool } from "./handover"
import { searchInventoryTool } from "./search-inventory"
import { searchKnowledgeBaseTool } from "./search-knowledge-base"
import type { AssistantTool } from "./types"

/** What the assistant can do. */
export const ASSISTANT_TOOLS = [
  searchInventoryTool,
  searchKnowledgeBaseTool,
  handoverTool,
] as unknown as AssistantTool[]
