import { ARTICLES, QUESTIONS } from "../../__fixtures__/articles"
import { startPglite } from "../../__fixtures__/start-pglite"
import { embedQuestion } from "../../features/sparse-embedder"
import { ChunkRepository } from "../chunk-repository"
import { createKnowledgeStore, type KnowledgeStore } from "../knowledge-store"
import { KnowledgePool, NO_KNOWLEDGE_DATABASE } from "../knowledge-pool"

jest.setTimeout(120_000)

const logger = { warn: jest.fn() }

const document = (id: string, title: string, content: string, ordinal = 0, locale = "es") => ({
  pageContent: content,
  metadata: { document_id: id, ordinal, title, locale },
})

describe("the knowledge store on pgvector, through a pool of one connection", () => {
  let database: Awaited<ReturnType<typeof startPglite>>
  let pool: KnowledgePool
  let store: KnowledgeStore

  const documentsFound = async (question: string, k = 3) =>
    (await store.searchPassages(question, k)).map(({ document_id }) => document_id)

  beforeAll(async () => {
    database = await startPglite()
    pool = new KnowledgePool({ knowledgeDatabaseUrl: database.url, poolSize: 1, logger })
    store = await createKnowledgeStore(new ChunkRepository(pool))
  })

  afterAll(async () => {
    await pool.close()
    await database.stop()
  })

  beforeEach(async () => {
    await pool.query("TRUNCATE knowledge_chunk, knowledge_term")
    await store.addDocuments(ARTICLES.map(({ id, title, content }) => document(id, title, content)))
  })

  it("finds the article that answers a paraphrased question", async () => {
    const ranks = await Promise.all(
      QUESTIONS.map(async ([question, article]) => ({
        question,
        rank: (await documentsFound(question)).indexOf(article),
      }))
    )

    expect(ranks.filter(({ rank }) => rank === -1)).toEqual([])
    expect(ranks.filter(({ rank }) => rank === 0).length).toBeGreaterThanOrEqual(11)
  })

  it("gives every passage a score from 0 to 1 made of its arms", async () => {
    const [best, ...others] = await store.searchPassages("pago contra entrega en efectivo", 5)

    expect(best).toMatchObject({ document_id: "contraentrega", score: 1, arms: { vector: 1, text: 1 } })
    for (const { score, arms } of others) {
      expect(score).toBeCloseTo(0.8 * arms.vector + 0.2 * arms.text)
      expect(score).toBeLessThan(1)
    }
  })

  it("joins the words of the full text by OR: a word that no article has changes nothing", async () => {
    const found = await new ChunkRepository(pool).candidates({
      vector: embedQuestion("chapinero"),
      text: "recaudo astronauta",
      limit: 1,
      filter: {},
    })

    expect(found.map(({ document_id }) => document_id)).toEqual(["contraentrega", "tienda"])
  })

  it("offers nothing when no word of the question is known, or none says anything", async () => {
    expect(await documentsFound("¿quién ganó el partido de fútbol?")).toEqual([])
    expect(await documentsFound("hola, buenas tardes")).toEqual([])
    expect(await documentsFound("")).toEqual([])
  })

  it("replaces a document's passages instead of adding to them, and forgets its words", async () => {
    const termsBefore = await pool.query("SELECT feature, df FROM knowledge_term ORDER BY feature")

    await store.addDocuments([
      document("envios", "Globos", "Globos aerostáticos de colores.", 0),
      document("envios", "Globos", "Segunda parte sobre zeppelines.", 1),
    ])
    expect(await documentsFound("zeppelines")).toEqual(["envios"])
    expect((await store.searchPassages("despachamos municipios cobertura", 5)).map((p) => p.title)).not.toContain(
      "Envíos a todo el país"
    )

    const { id, title, content } = ARTICLES[0]
    await store.addDocuments([document(id, title, content)])
    await store.addDocuments([document(id, title, content)])
    expect(await documentsFound("zeppelines")).toEqual([])
    expect(await pool.query("SELECT feature, df FROM knowledge_term ORDER BY feature")).toEqual(termsBefore)
  })

  it("deletes by document", async () => {
    await store.delete({ documentIds: ["tienda", "facturas"] })

    expect(await documentsFound("¿abren los domingos en la tienda de Chapinero?")).not.toContain("tienda")
    expect(await pool.query("SELECT 1 FROM knowledge_chunk WHERE document_id = 'facturas'")).toEqual([])
  })

  it("keeps to typed filters, whatever the values hold", async () => {
    await store.addDocuments([document("shipping", "Envíos", "Envíos a todo el país.", 0, "en")])
    const repository = new ChunkRepository(pool)
    const found = async (filter: Parameters<KnowledgeStore["searchPassages"]>[2]) =>
      (await store.searchPassages("envios a todo el pais", 10, filter)).map(({ document_id }) => document_id)

    expect(await found({ locale: "en" })).toEqual(["shipping"])
    expect(await found({ documentIds: ["envios"] })).toEqual(["envios"])
    expect(await found({ documentIds: [] })).toEqual([])
    expect(await found({ locale: "en' OR '1'='1" })).toEqual([])
    expect(await repository.removeDocument("' OR true --")).toBe(0)
  })

  it("is a LangChain vector store: retriever, similarity search and vector search", async () => {
    const [byText] = await store.asRetriever(1).invoke("derecho de retracto")
    expect(byText.metadata).toMatchObject({ document_id: "retracto", ordinal: 0, locale: "es" })

    const vector = await store.embeddings.embedQuery("derecho de retracto")
    const scored = await store.similaritySearchVectorWithScore(vector, 2)
    expect(scored[0][0].metadata.document_id).toBe("retracto")
    expect(scored[0][1]).toBeGreaterThan(scored[1][1])
    await expect(store.addVectors()).rejects.toThrow("use addDocuments")
  })

  it("serves writers and readers at the same time", async () => {
    const terms = () => pool.query("SELECT feature, df FROM knowledge_term ORDER BY feature")
    const before = await terms()

    const found = await Promise.all(
      ARTICLES.flatMap(({ id, title, content }) => [
        store.addDocuments([document(id, title, content)]),
        store.addDocuments([document(id, title, content)]),
        store.searchPassages(title, 1),
      ])
    )

    expect(found).toHaveLength(3 * ARTICLES.length)
    expect(await terms()).toEqual(before)
  })

  it("does not repeat a statement's values in its errors", async () => {
    await expect(pool.query("SELECT $1::int", ["secreto 3001234567"])).rejects.toThrow(
      /^The knowledge database failed \(22P02\)\.$/
    )
  })
})

describe("without pgvector", () => {
  it("says what to do", async () => {
    const database = await startPglite({ withVector: false })
    const pool = new KnowledgePool({ databaseUrl: database.url, poolSize: 1, logger })

    expect(await pool.availablePgvector()).toBeNull()
    await expect(pool.query("SELECT 1")).rejects.toThrow(NO_KNOWLEDGE_DATABASE)

    await pool.close()
    await database.stop()
  })

  it("says the same when no database is configured, and names one that cannot be reached", async () => {
    await expect(new KnowledgePool({ poolSize: 1, logger }).query("SELECT 1")).rejects.toThrow(NO_KNOWLEDGE_DATABASE)

    const unreachable = new KnowledgePool({ databaseUrl: "postgres://u:secret@localhost:1/x", poolSize: 1, logger })
    await expect(unreachable.query("SELECT 1")).rejects.toThrow("The knowledge database cannot be used (ECONNREFUSED).")
  })
})
