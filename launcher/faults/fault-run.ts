/** One thing that is not as it must be. */
export type Difference = { about: string; says: string }

/** Was the same said of the same thing before? */
export const isKnown = (known: readonly Difference[], { about, says }: Difference): boolean =>
  known.some((other) => other.about === about && other.says === says)

export type FaultOptions = {
  seed: number
  carts: number
  kills: number
  forged: number
  /** How long a minute of the shop's jobs lasts. */
  minuteSeconds: number
  /** Parts of the run to take; all when empty. */
  only: string[]
}

export type FaultResult = { differences: Difference[] } & Record<string, unknown>

export type FaultRun = {
  name: string
  /** What it shows. */
  shows: string
  /** Says what it does meanwhile. Returns what goes into the JSON on the last line. */
  run: (options: FaultOptions, say: (line: string) => void) => Promise<FaultResult>
}
