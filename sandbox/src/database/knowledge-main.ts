import { startKnowledgeServer } from "./knowledge-server"

const main = async () => {
  const { KNOWLEDGE_DATA_DIRECTORY: directory, KNOWLEDGE_PORT: port } = process.env
  if (!directory || !port) {
    throw new Error("KNOWLEDGE_DATA_DIRECTORY and KNOWLEDGE_PORT are required.")
  }
  const server = await startKnowledgeServer(directory, Number(port))
  const stop = () => void server.stop().finally(() => process.exit(0))
  process.once("SIGTERM", stop)
  process.once("SIGINT", stop)
  console.log(`knowledge database on ${port}`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
