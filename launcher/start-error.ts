/** A reason why the shop cannot start, in one sentence that names the remedy. Shown without a stack trace. */
export class StartError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = "StartError"
  }
}
