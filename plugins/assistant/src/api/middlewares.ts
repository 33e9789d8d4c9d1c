import { defineMiddlewares } from "@medusajs/framework/http"
import { assistantMiddlewares } from "./admin/assistant/middlewares"
import { knowledgeMiddlewares } from "./admin/knowledge/middlewares"

export default defineMiddlewares({ routes: [...knowledgeMiddlewares, ...assistantMiddlewares] })
