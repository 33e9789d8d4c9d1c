export type SeededRandom = {
  /** From 0 to 1, without 1. */
  next: () => number
  /** A whole number from `low` to `high`, both included. */
  integer: (low: number, high: number) => number
  chance: (probability: number) => boolean
  pick: <T>(values: readonly T[]) => T
  /** A copy in another order. */
  shuffle: <T>(values: readonly T[]) => T[]
  /** Another sequence, which draws from this one do not move. */
  fork: (name: string) => SeededRandom
}

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619) >>> 0, 2_166_136_261)

/**
 * Random numbers that a seed repeats (mulberry32): a failing run can be run again.
 *
 * @example seededRandom(42).pick(["CARD", "NEQUI"])
 */
export const seededRandom = (seed: number): SeededRandom => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (values) => values[integer(0, values.length - 1)],
    shuffle: (values) =>
      values
        .map((value) => ({ value, key: next() }))
        .sort((one, other) => one.key - other.key)
        .map(({ value }) => value),
    fork: (name) => seededRandom(hash(`${seed}:${name}`)),
  }
}
