import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { join } from "node:path"
import { KNOWLEDGE_MODULE } from ".."
import { pgliteUrl, startPglite } from "../../../knowledge/__fixtures__/start-pglite"
import { ingestDocumentWorkflow } from "../../../workflows/knowledge/workflows/ingest-document"
import { deleteDocumentWorkflow } from "../../../workflows/knowledge/workflows/delete-document"
import ingestWaitingDocuments from "../../../jobs/ingest-waiting-documents"
import type KnowledgeModuleService from "../service"

jest.setTimeout(120_000)

// The runner takes the module's options before any hook runs, so the port is chosen here.
const PORT = 21_000 + (process.pid % 10_000)
let database: Awaited<ReturnType<typeof startPglite>>

beforeAll(async () => {
  database = await startPglite({ port: PORT })
})

afterAll(async () => {
  await database.stop()
})

// The runner makes a service for each test and does not shut it down, and PGlite serves one connection.
let running: KnowledgeModuleService
afterEach(() => running.__hooks.onApplicationShutdown())

moduleIntegrationTestRunner<KnowledgeModuleService>({
  moduleName: KNOWLEDGE_MODULE,
  resolve: join(__dirname, ".."),
  moduleOptions: { knowledgeDatabaseUrl: pgliteUrl(PORT) },
  pathToMigrations: join(__dirname, "../migrations"),
  hooks: {
    afterModuleInit: async (_, service) => {
      running = service
    },
  },
  testSuite: ({ service }) => {
    const emitted: { name: string; data: unknown }[] = []

    const containerOf = (knowledge: unknown) => {
      const container = createMedusaContainer()
      container.register({
        [KNOWLEDGE_MODULE]: { resolve: () => knowledge },
        logger: { resolve: () => ({ warn: jest.fn(), error: jest.fn() }) },
        [Modules.EVENT_BUS]: {
          resolve: () => ({
            emit: async (events: typeof emitted) => emitted.push(...[events].flat()),
            releaseGroupedEvents: async () => {},
            clearGroupedEvents: async () => {},
          }),
        },
      } as never)
      return container
    }

    const create = (title: string, content: string) =>
      service.createKnowledgeDocuments({ title, content, content_hash: "hash" })

    const ingest = (document_id: string, knowledge: unknown = service) =>
      ingestDocumentWorkflow(containerOf(knowledge)).run({ input: { document_id } })

    /** The service, with some of its methods replaced. */
    const serviceWith = (methods: Partial<KnowledgeModuleService>) =>
      new Proxy(service, { get: (target, key) => Reflect.get(methods, key) ?? Reflect.get(target, key) })

    beforeEach(() => {
      emitted.length = 0
    })

    it("indexes a document, says so, and finds it until it is deleted", async () => {
      const { id } = await create("Cambios", "# Plazo\nTienes cinco días.\n# Estado\nEl frasco debe estar cerrado.")

      const { result } = await ingest(id)

      expect(result).toMatchObject({ status: "ready", chunk_count: 2 })
      expect(await service.retrieveKnowledgeDocument(id)).toMatchObject({
        status: "ready",
        chunk_count: 2,
        error: null,
      })
      expect(emitted).toMatchObject([{ name: "knowledge.document_ready", data: { document_id: id } }])
      const [passage] = await service.searchPassages("¿el frasco debe estar cerrado?", 3)
      expect(passage).toMatchObject({ document_id: id, title: "Cambios — Estado", ordinal: 1 })

      await deleteDocumentWorkflow(containerOf(service)).run({ input: { document_id: id } })
      expect(await service.searchPassages("¿el frasco debe estar cerrado?", 3)).toEqual([])
      expect(await service.listKnowledgeDocuments({ id })).toEqual([])
    })

    it("does not cite a document whose row is gone, whatever the store still holds", async () => {
      const { id } = await create("Domicilios", "Entregamos en moto por la tarde.")
      await ingest(id)
      await service.deleteKnowledgeDocuments(id)

      expect(await service.searchPassages("entregan en moto", 3)).toEqual([])
      await service.removePassages(id)
    })

    it("marks a document without text as failed, and says why", async () => {
      const { id } = await create("Vacío", "# Solo títulos")

      await ingest(id)

      expect(await service.retrieveKnowledgeDocument(id)).toMatchObject({
        status: "failed",
        error: "The document has no text to index.",
      })
      expect(emitted).toEqual([])
    })

    it("leaves a document waiting when the database fails, and the sweeper brings it home", async () => {
      const { id } = await create("Puntos", "Cada compra suma puntos.")
      const broken = serviceWith({ indexDocument: () => Promise.reject(new Error("secret cause")) })

      await ingest(id, broken)
      expect(await service.retrieveKnowledgeDocument(id)).toMatchObject({
        status: "indexing",
        error: "The document could not be indexed.",
      })

      await ingestWaitingDocuments(containerOf(service) as never)
      expect((await service.retrieveKnowledgeDocument(id)).status).toBe("indexing")

      jest.useFakeTimers({ now: Date.now() + 2 * 60_000, doNotFake: ["setImmediate", "setTimeout", "nextTick"] })
      await ingestWaitingDocuments(containerOf(service) as never)
      jest.useRealTimers()
      expect(await service.retrieveKnowledgeDocument(id)).toMatchObject({ status: "ready", error: null })
      await service.removePassages(id)
    })

    it("gives up the passages of a document that was deleted while it was indexed", async () => {
      const { id } = await create("Bonos", "Los bonos de regalo no vencen.")
      const racing = serviceWith({
        indexDocument: async (document) => {
          const count = await service.indexDocument(document)
          await service.deleteKnowledgeDocuments(id)
          return count
        },
      })

      await ingest(id, racing)

      const store = await service.getStore()
      expect(await store.searchPassages("bonos de regalo", 3)).toEqual([])
      expect(emitted).toEqual([])
    })

    it("leaves a document that changed meanwhile to the run of its newer version", async () => {
      const { id } = await create("Horario", "Abrimos a las nueve.")
      const racing = serviceWith({
        indexDocument: async (document) => {
          await service.updateKnowledgeDocuments({ selector: { id }, data: { version: 2 } })
          return await service.indexDocument(document)
        },
      })

      await ingest(id, racing)

      expect(await service.retrieveKnowledgeDocument(id)).toMatchObject({ status: "indexing", version: 2 })
      await service.removePassages(id)
    })

    it("refuses to delete what is not there, and undoes a deletion that fails half-way", async () => {
      await expect(
        deleteDocumentWorkflow(containerOf(service)).run({ input: { document_id: "kdoc_none" } })
      ).rejects.toMatchObject({ type: "not_found" })

      const { id } = await create("Garantía", "La garantía es de un año.")
      await ingest(id)
      const broken = serviceWith({ deleteKnowledgeDocuments: () => Promise.reject(new Error("connection lost")) })
      await expect(
        deleteDocumentWorkflow(containerOf(broken)).run({ input: { document_id: id } })
      ).rejects.toMatchObject({ message: "connection lost" })

      expect((await service.retrieveKnowledgeDocument(id)).status).toBe("indexing")
      await ingest(id)
      expect(await service.searchPassages("garantía de un año", 1)).toHaveLength(1)
      await service.removePassages(id)
    })
  },
})
