/** Told how many rows of a list could not be read. */
export type OnUnreadable = (rows: number) => void

/**
 * The rows of a carrier's list in our terms. Whatever is wrong with a row is wrong with that row alone: it is left out and
 * counted, and the others are read.
 *
 * @param read `null` for a row that is not ours to keep; throws for one that makes no sense
 * @example readRows([{ id: 1 }, null], ({ id }) => id, (rows) => rows) // [1], and one was unreadable
 */
export const readRows = <TRow, TRead>(
  rows: readonly TRow[],
  read: (row: TRow) => TRead | null,
  onUnreadable?: OnUnreadable
): TRead[] => {
  let unreadable = 0
  const known = rows.flatMap((row) => {
    try {
      const one = read(row)
      return one === null ? [] : [one]
    } catch {
      unreadable++
      return []
    }
  })
  if (unreadable) {
    onUnreadable?.(unreadable)
  }
  return known
}
