import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { listKnowledgeDocumentsConfig, retrieveKnowledgeDocumentConfig } from "./query-config"
import {
  AdminCreateKnowledgeDocument,
  AdminGetKnowledgeDocumentParams,
  AdminGetKnowledgeDocumentsParams,
  AdminSearchKnowledgeParams,
} from "./validators"

export const knowledgeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/knowledge/documents",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetKnowledgeDocumentsParams, listKnowledgeDocumentsConfig)],
  },
  {
    matcher: "/admin/knowledge/documents",
    methods: ["POST"],
    bodyParser: { sizeLimit: "3mb" },
    middlewares: [
      validateAndTransformBody(AdminCreateKnowledgeDocument),
      validateAndTransformQuery(AdminGetKnowledgeDocumentParams, retrieveKnowledgeDocumentConfig),
    ],
  },
  {
    matcher: "/admin/knowledge/documents/:id",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetKnowledgeDocumentParams, retrieveKnowledgeDocumentConfig)],
  },
  {
    matcher: "/admin/knowledge/search",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminSearchKnowledgeParams, {})],
  },
]
