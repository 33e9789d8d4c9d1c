import { DIMENSIONS } from "./families"
import type { SparseVector } from "./sparse-embedder"

/** pgvector's text form of a sparse vector, `{1:0.5,7:1}/1048576`: dimensions count from 1, in ascending order. */
export const toSparsevec = (vector: SparseVector): string => {
  const entries = [...vector].sort(([left], [right]) => left - right)
  return `{${entries.map(([dimension, value]) => `${dimension + 1}:${value.toPrecision(6)}`).join(",")}}/${DIMENSIONS}`
}

/** The dimensions (0-based) that are set in pgvector's text form. */
export const dimensionsOfSparsevec = (text: string): number[] =>
  [...text.matchAll(/(\d+):/g)].map((match) => Number(match[1]) - 1)
