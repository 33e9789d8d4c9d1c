import { embedQuestion, weighByRarity } from "../features/sparse-embedder"
import type { ChunkFilter, ChunkRepository, StoredChunk } from "./chunk-repository"
import { coveredWords } from "./coverage"
import { fuse, type ArmScores } from "./fuse"

export type Passage = StoredChunk & {
  /** 0 to 1, relative to the best passage of this search. */
  score: number
  arms: ArmScores
}

/** Candidates taken from each arm for every passage asked for, so that the arms can disagree. */
const OVERSAMPLING = 4

/**
 * The passages nearest to a question, best first: sparse vectors and Spanish full text, fused. Nothing when no word of
 * the question is in the knowledge base.
 *
 * @param k passages at most
 */
export const searchPassages = async (
  repository: ChunkRepository,
  question: string,
  k: number,
  filter: ChunkFilter = {}
): Promise<Passage[]> => {
  const raw = embedQuestion(question)
  if (raw.size === 0) {
    return []
  }
  const { passages, byDimension } = await repository.frequencies([...raw.keys()])
  const vector = weighByRarity(raw, passages, byDimension)
  if (vector.size === 0) {
    return []
  }
  const candidates = await repository.candidates({ vector, text: question, limit: k * OVERSAMPLING, filter })
  const relevant = candidates.filter(({ title, content }) => coveredWords(question, `${title}\n${content}`) > 0)
  return fuse(relevant).slice(0, k)
}
