import { resolve } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { CONVERSATIONS_MODULE } from ".."
import type { ConversationsModuleService } from "../service"

const MODULE_DIR = resolve(__dirname, "..")

const OPTIONS = {
  quietTimeMs: 0,
  whatsapp: {
    apiUrl: "http://localhost:1",
    phoneNumberId: "106540352242922",
    businessAccountId: "102290129340398",
    accessToken: "token",
    appSecret: "secret",
    verifyToken: "verify",
  },
}

type Database = { execute: <T = Record<string, unknown>>(sql: string, params?: unknown[]) => Promise<T[]> }

/** Runs a suite on the module and its own database, migrated as in production. */
export const runWithModule = (
  suite: (tools: { conversations: () => ConversationsModuleService; database: () => Database }) => void,
  options: Record<string, unknown> = {}
) => {
  jest.setTimeout(120_000)
  moduleIntegrationTestRunner<ConversationsModuleService>({
    moduleName: CONVERSATIONS_MODULE,
    resolve: MODULE_DIR,
    pathToMigrations: resolve(MODULE_DIR, "migrations"),
    moduleOptions: { ...OPTIONS, ...options },
    testSuite: ({ service, MikroOrmWrapper }) =>
      suite({
        conversations: () => service,
        database: () => MikroOrmWrapper.forkManager() as unknown as Database,
      }),
  })
}
