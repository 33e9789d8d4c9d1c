import { parseArgs } from "node:util"
import { StartError } from "../start-error"
import type { FaultOptions } from "./fault-run"

const NUMBERS = {
  seed: { from: 0, to: 2 ** 32 - 1 },
  carts: { from: 1, to: 500 },
  kills: { from: 0, to: 200 },
  forged: { from: 0, to: 1_000_000 },
  minute: { from: 1, to: 60 },
} as const

type Name = keyof typeof NUMBERS

const numberOf = (name: Name, text: string | undefined, fallback: number): number => {
  const { from, to } = NUMBERS[name]
  const value = text === undefined ? fallback : Number(text)
  if (!Number.isInteger(value) || value < from || value > to) {
    throw new StartError(`--${name} must be a whole number from ${from} to ${to}, not "${text}".`)
  }
  return value
}

/**
 * Reads the words after the name of a fault run.
 *
 * @throws StartError naming the option
 */
export const readOptions = (words: string[]): FaultOptions => {
  const text = { type: "string" } as const
  try {
    const { values } = parseArgs({
      args: words,
      options: { seed: text, carts: text, kills: text, forged: text, minute: text, only: { ...text, multiple: true } },
    })
    return {
      seed: numberOf("seed", values.seed, Math.floor(Math.random() * 2 ** 32)),
      carts: numberOf("carts", values.carts, 60),
      kills: numberOf("kills", values.kills, 8),
      forged: numberOf("forged", values.forged, 4_000),
      minuteSeconds: numberOf("minute", values.minute, 5),
      only: values.only ?? [],
    }
  } catch (error) {
    throw error instanceof StartError ? error : new StartError((error as Error).message)
  }
}
