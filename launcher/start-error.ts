/**
 * A reason why the shop cannot start: one sentence that names the remedy, shown without a stack trace, and below it the
 * end of a log when there is one.
 */
export class StartError extends Error {
  readonly details?: string

  constructor(message: string, options: { cause?: unknown; details?: string } = {}) {
    super(message, { cause: options.cause })
    this.name = "StartError"
    this.details = options.details
  }
}

/** What a person reads when a command of the launcher fails: our own errors in a sentence, others with their stack. */
export const explain = (error: unknown): string => {
  if (!(error instanceof StartError)) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const details = error.details?.split("\n").map((line) => `    ${line}`)
  return [error.message, ...(details ?? [])].join("\n")
}
