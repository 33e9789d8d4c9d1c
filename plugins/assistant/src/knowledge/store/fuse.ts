/** Score of a passage in each arm of the search, as the database computed it. */
export type ArmScores = { vector: number; text: number }

/** Convex weights measured on Spanish reading sets: better there than either arm, and than reciprocal rank fusion. */
export const ARM_WEIGHTS: ArmScores = { vector: 0.8, text: 0.2 }

const ARMS = Object.keys(ARM_WEIGHTS) as (keyof ArmScores)[]

/**
 * Joins the arms: each is divided by its best score, then weighed. Best first; ties keep their order.
 *
 * @returns the candidates with `score` from 0 to 1 and `arms` normalised
 */
export const fuse = <T extends { arms: ArmScores }>(candidates: T[]): (T & { score: number })[] => {
  const best = (arm: keyof ArmScores) => Math.max(...candidates.map(({ arms }) => arms[arm]), 0)
  const tops: ArmScores = { vector: best("vector"), text: best("text") }
  const share = (value: number, top: number) => (top > 0 ? Math.max(0, value) / top : 0)
  return candidates
    .map((candidate) => {
      const arms: ArmScores = {
        vector: share(candidate.arms.vector, tops.vector),
        text: share(candidate.arms.text, tops.text),
      }
      return { ...candidate, arms, score: ARMS.reduce((sum, arm) => sum + ARM_WEIGHTS[arm] * arms[arm], 0) }
    })
    .sort((left, right) => right.score - left.score)
}
