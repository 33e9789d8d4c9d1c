// A process of its own: PGlite loads its WASM with import(), which Jest's module registry refuses.
const { PGlite } = require("@electric-sql/pglite")
const { vector } = require("@electric-sql/pglite-pgvector")
const { PGLiteSocketServer } = require("@electric-sql/pglite-socket")

const main = async () => {
  const { withVector } = JSON.parse(process.argv[2])
  const db = await PGlite.create({ extensions: withVector ? { vector } : {} })
  const server = new PGLiteSocketServer({ db, port: 0, host: "localhost" })
  await server.start()
  process.send({ url: `postgres://postgres:postgres@${server.getServerConn()}/postgres` })
  process.on("disconnect", () => process.exit(0))
}

main()
