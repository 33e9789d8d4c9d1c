// A process of its own: PGlite loads its WASM with import(), which Jest's module registry refuses.
import { PGlite } from "@electric-sql/pglite"
import { vector } from "@electric-sql/pglite-pgvector"
import { PGLiteSocketServer } from "@electric-sql/pglite-socket"

const { withVector, port } = JSON.parse(process.argv[2])
const db = await PGlite.create({ extensions: withVector ? { vector } : {} })
const server = new PGLiteSocketServer({ db, port, host: "localhost" })
await server.start()
process.send({ port: Number(server.getServerConn().split(":")[1]) })
process.on("disconnect", () => process.exit(0))
