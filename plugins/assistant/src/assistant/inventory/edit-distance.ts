/**
 * Is `left` at most `limit` typing errors (insertion, deletion, substitution, swap of neighbours) away from `right`?
 * Optimal string alignment distance.
 */
export const isWithinEdits = (left: string, right: string, limit: number): boolean => {
  if (Math.abs(left.length - right.length) > limit) {
    return false
  }
  let beforePrevious: number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const substitution = previous[column - 1] + (left[row - 1] === right[column - 1] ? 0 : 1)
      let best = Math.min(previous[column] + 1, current[column - 1] + 1, substitution)
      if (left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        best = Math.min(best, (beforePrevious[column - 2] ?? Infinity) + 1)
      }
      current.push(best)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.length] <= limit
}
