import { extname, join } from "node:path"
import { Worker } from "node:worker_threads"
import { MedusaError } from "@medusajs/framework/utils"
import { READY, type PdfJob, type PdfResult } from "./pdf-worker"

/** The sources in tests, JavaScript in a built plugin: whichever this file is. */
const KIND = extname(__filename)
const FILE = join(__dirname, `pdf-worker${KIND}`)
const EXEC_ARGV = KIND === ".ts" ? ["--require", "tsx/cjs"] : []

const START_MS = 60_000
const MEMORY_MB = 256

const unreadable = () => new MedusaError(MedusaError.Types.INVALID_DATA, "The PDFs could not be read in time.")

const start = (job: PdfJob, timeoutMs: number): Promise<PdfResult> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(FILE, {
      workerData: job,
      execArgv: EXEC_ARGV,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
    const end = (settle: () => void) => {
      clearTimeout(timer)
      settle()
      void worker.terminate()
    }
    const giveUp = () => end(() => reject(unreadable()))
    let timer = setTimeout(giveUp, START_MS)
    worker.on("message", (message: typeof READY | PdfResult) => {
      if (message === READY) {
        clearTimeout(timer)
        timer = setTimeout(giveUp, timeoutMs)
      } else {
        end(() => resolve(message))
      }
    })
    worker.once("error", giveUp)
    worker.once("exit", giveUp)
  })

let last: Promise<unknown> = Promise.resolve()

/**
 * Reads and merges PDFs on a thread of its own, one job at a time: some hundred bytes can unpack to gigabytes, and nobody
 * else's request may wait for that.
 *
 * @param timeoutMs how long the work may take, without the start of the thread
 * @throws MedusaError `invalid_data` when it takes longer, or more memory than a label does
 */
export const workOnPdfs = (job: PdfJob, timeoutMs: number): Promise<PdfResult> => {
  const result = last.then(() => start(job, timeoutMs))
  last = result.catch(() => undefined)
  return result
}
