import type { MedusaContainer } from "@medusajs/framework/types"

type Winston = { level: string; on: (event: string, listener: (info: unknown) => void) => void; off: Winston["on"] }

/** Every line that Medusa's logger writes at debug level, and everything on the console, while `work` is done. */
export const captureLog = async (container: MedusaContainer, work: () => Promise<void>): Promise<string[]> => {
  const logger = container.resolve("logger") as unknown as {
    loggerInstance_: Winston
    setLogLevel: (level: string) => void
  }
  const winston = logger.loggerInstance_
  const lines: string[] = []
  const level = winston.level
  const listen = (info: unknown) => void lines.push(JSON.stringify(info))
  const keep = (...parts: unknown[]) => void lines.push(parts.map(String).join(" "))
  const spies = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation(keep)
  )
  winston.on("data", listen)
  logger.setLogLevel("debug")
  try {
    await work()
    return lines
  } finally {
    logger.setLogLevel(level)
    winston.off("data", listen)
    spies.forEach((spy) => spy.mockRestore())
  }
}
