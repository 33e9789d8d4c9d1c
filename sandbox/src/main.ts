import { startSandbox } from "./create-sandbox"

const GRACE_MS = 800

const portOf = (value: string | undefined): number => {
  const port = Number(value ?? 7000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`SANDBOX_PORT must be a port number, not "${value}"`)
  }
  return port
}

/** Starts the sandbox by its environment and stops it on SIGTERM, SIGINT or the end of the parent process. */
const main = async () => {
  const { env } = process
  const sandbox = await startSandbox(portOf(env.SANDBOX_PORT), {
    backendUrl: env.PUBLIC_BACKEND_URL ?? "http://localhost:9000",
    storeUrl: env.PUBLIC_STORE_URL ?? "http://localhost:8000",
  })
  console.log(`Sandbox ready at ${sandbox.url}`)

  const stop = () => {
    setTimeout(() => process.exit(0), GRACE_MS).unref()
    void sandbox.close().then(() => process.exit(0))
  }
  process.once("SIGTERM", stop)
  process.once("SIGINT", stop)
  if (env.KAIU_PARENT_PIPE === "1") {
    process.stdin.once("end", stop).once("error", stop).resume()
  }
}

main().catch((error: NodeJS.ErrnoException) => {
  const reason =
    error.code === "EADDRINUSE"
      ? `Port ${process.env.SANDBOX_PORT ?? 7000} is in use: free it, or choose another with SANDBOX_PORT.`
      : error.message
  console.error(`The sandbox could not start. ${reason}`)
  process.exit(1)
})
