import { KnowledgePool } from "../../../../knowledge/store/knowledge-pool"
import requireVectorDatabase from "../require-vector-database"

const logger = { warn: jest.fn() }
const load = (options: Record<string, unknown> = {}) =>
  requireVectorDatabase({ container: { resolve: () => logger }, options } as never)

describe("requireVectorDatabase", () => {
  const environment = process.env.NODE_ENV

  beforeEach(() => {
    process.env.NODE_ENV = "production"
  })

  afterEach(() => {
    process.env.NODE_ENV = environment
    jest.restoreAllMocks()
  })

  it("stops the start in production when there is no pgvector", async () => {
    jest.spyOn(KnowledgePool.prototype, "availablePgvector").mockResolvedValue(null)

    await expect(load()).rejects.toThrow(/needs PostgreSQL with the pgvector extension.*KNOWLEDGE_DATABASE_URL/)
  })

  it("lets it start with pgvector", async () => {
    jest.spyOn(KnowledgePool.prototype, "availablePgvector").mockResolvedValue("0.8.7")

    await expect(load()).resolves.toBeUndefined()
  })

  it("warns of a server that does not answer, without its address", async () => {
    await expect(load({ knowledgeDatabaseUrl: "postgres://u:secret@localhost:1/x" })).resolves.toBeUndefined()

    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining("ECONNREFUSED"))
    expect(JSON.stringify(logger.warn.mock.calls)).not.toContain("secret")
  })

  it("asks for nothing outside production, but for options that make sense", async () => {
    process.env.NODE_ENV = "test"

    await expect(load()).resolves.toBeUndefined()
    await expect(load({ databaseUrl: "nonsense" })).rejects.toThrow('option "databaseUrl"')
  })
})
