import { parentPort, workerData } from "node:worker_threads"
import type { PDFDocument } from "pdf-lib"
import type { LabelFormat } from "../carriers/port"
import { mergeLabels, readLabel } from "./merge-labels"

/** `format`: how to merge those that can be read; without it they are only read. */
export type PdfJob = { pdfs: Uint8Array[]; format?: LabelFormat }

/** Whether each can be read, in their order, and all that can in one document. */
export type PdfResult = { readable: boolean[]; merged: Uint8Array | null }

/** Sent once the worker can begin: how long it takes to start says nothing about a document. */
export const READY = "ready"

const work = async ({ pdfs, format }: PdfJob): Promise<PdfResult> => {
  const read: (PDFDocument | null)[] = []
  for (const pdf of pdfs) {
    read.push(await readLabel(Buffer.from(pdf)))
  }
  const labels = read.filter((label) => label !== null)
  return {
    readable: read.map((label) => label !== null),
    merged: format && labels.length ? await mergeLabels(labels, format) : null,
  }
}

if (parentPort) {
  const port = parentPort
  port.postMessage(READY)
  void work(workerData as PdfJob).then((result) => port.postMessage(result))
}
