import type { EmbeddingsInterface } from "../../langchain-types"
import { DIMENSIONS } from "./families"
import { embedPassage, embedQuestion, type SparseVector } from "./sparse-embedder"

/** A sparse vector as LangChain's `number[]`: a JavaScript sparse array, in which only the set dimensions exist. */
export const toSparseArray = (vector: SparseVector): number[] => {
  const array: number[] = []
  array.length = DIMENSIONS
  for (const [dimension, value] of vector) {
    array[dimension] = value
  }
  return array
}

export const fromSparseArray = (array: number[]): SparseVector => {
  const vector: SparseVector = new Map()
  array.forEach((value, dimension) => vector.set(dimension, value))
  return vector
}

/** The offline embedder in LangChain's shape. No model, no download, no network. */
export const sparseEmbeddings: EmbeddingsInterface = {
  embedDocuments: async (texts) => texts.map((text) => toSparseArray(embedPassage(text))),
  embedQuery: async (text) => toSparseArray(embedQuestion(text)),
}
