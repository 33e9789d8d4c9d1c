import { MedusaService } from "@medusajs/framework/utils"

/**
 * Owns no rows, only a migration: Medusa makes the text search configuration of English alone, and its search in
 * Spanish answers 500 until `medusa_search_spanish` is there. `db:migrate` runs modules before it makes search indexes.
 */
export default class SpanishSearchModuleService extends MedusaService({}) {}
