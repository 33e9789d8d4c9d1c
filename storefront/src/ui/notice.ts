import { useSyncExternalStore } from "react"

/** A sentence that tells what just happened, for as long as it takes to read it. */
export type Notice = { id: number; text: string; tone: "good" | "bad" }

const SHOWN_MS = 6_000

let current: Notice | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const show = (notice: Notice | null) => {
  current = notice
  listeners.forEach((notify) => notify())
}

/** Shows a sentence on whatever page is open, and has it read out. A later one takes its place. */
export const notify = (text: string, tone: Notice["tone"] = "good"): void => {
  clearTimeout(timer)
  show({ id: (current?.id ?? 0) + 1, text, tone })
  timer = setTimeout(() => show(null), SHOWN_MS)
}

export const dismissNotice = (): void => {
  clearTimeout(timer)
  show(null)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useNotice = (): Notice | null => useSyncExternalStore(subscribe, () => current)
