import { createDevelopmentServer } from "./create-development-server"
import { createServer } from "./create-server"
import { readOptions } from "./options"

const main = async () => {
  const options = readOptions(process.env)
  const isDevelopment = process.argv.includes("--dev")
  const app = isDevelopment ? await createDevelopmentServer(options) : createServer(options)
  const server = app.listen(options.port, "localhost", () => console.log(`storefront on ${options.port}`))
  const stop = () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  }
  process.once("SIGTERM", stop)
  process.once("SIGINT", stop)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
