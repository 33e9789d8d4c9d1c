/**
 * LangChain's types, as its ES modules declare them: the plugin is CommonJS and loads LangChain with `import()` at
 * first use, and the two builds' types are not interchangeable.
 */
export type { Document, DocumentInterface } from "@langchain/core/documents" with { "resolution-mode": "import" }
export type { EmbeddingsInterface } from "@langchain/core/embeddings" with { "resolution-mode": "import" }
export type { BaseChatModel } from "@langchain/core/language_models/chat_models" with { "resolution-mode": "import" }
export type { BaseMessage } from "@langchain/core/messages" with { "resolution-mode": "import" }
export type { StructuredToolInterface } from "@langchain/core/tools" with { "resolution-mode": "import" }
