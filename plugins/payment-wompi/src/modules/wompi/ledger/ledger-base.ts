import { withCleanDatabaseErrors } from "@kaiu/medusa-kit"
import type { Context, Logger } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import { hasAnyWompiKey, parseWompiOptions, type ParsedWompiOptions, type WompiOptions } from "../../../options"
import { createCatalog, type WompiCatalog } from "../../../wompi/catalog"
import { createWompiClient, type WompiClient } from "../../../wompi/client"
import WompiAttempt from "../models/wompi-attempt"
import WompiEvent from "../models/wompi-event"
import WompiOperation from "../models/wompi-operation"
import WompiTransaction from "../models/wompi-transaction"

export type LedgerContext = Context<EntityManager>

/** A shopper waits for these answers. */
const CATALOG_LIMITS = { timeoutMs: 5_000, attempts: 2 }

/** The ledger's tables, its options, and statements that the generated methods cannot express. */
export class LedgerBase extends MedusaService({ WompiAttempt, WompiEvent, WompiOperation, WompiTransaction }) {
  private readonly rawOptions: unknown
  private readonly logger: Logger
  private parsed?: { options: ParsedWompiOptions; client: WompiClient; catalog: WompiCatalog }

  constructor(container: { logger: Logger }, options?: unknown) {
    super(container, options)
    this.rawOptions = options
    this.logger = container.logger
  }

  private configure() {
    const options = parseWompiOptions(this.rawOptions)
    const catalog = createCatalog(createWompiClient(options, this.logger, CATALOG_LIMITS))
    return { options, client: createWompiClient(options, this.logger), catalog }
  }

  private configured() {
    return (this.parsed ??= this.configure())
  }

  /** @throws MedusaError `invalid_argument` when the plugin has no valid options */
  async getOptions(): Promise<ParsedWompiOptions> {
    return this.configured().options
  }

  /** @throws MedusaError `invalid_argument` when the plugin has no valid options */
  async getClient(): Promise<WompiClient> {
    return this.configured().client
  }

  /** @throws MedusaError `invalid_argument` when the plugin has no valid options */
  async getCatalog(): Promise<WompiCatalog> {
    return this.configured().catalog
  }

  /** Whether the plugin has any key of Wompi: without, it is installed and does nothing. */
  async isConfigured(): Promise<boolean> {
    return hasAnyWompiKey(this.rawOptions as Partial<WompiOptions> | undefined)
  }

  protected async insert_<T>(what: string, sql: string, values: unknown[], prefix: string, context: LedgerContext) {
    return this.query_<T>(what, sql, [generateEntityId(undefined, prefix), ...values], context)
  }

  protected async query_<T>(what: string, sql: string, values: unknown[], context: LedgerContext): Promise<T[]> {
    const manager = context.manager as EntityManager
    return withCleanDatabaseErrors(`The Wompi ledger could not ${what}`, () => manager.execute<T[]>(sql, values))
  }
}
