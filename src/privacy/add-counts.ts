export type Counts = Record<string, number>

/** An answer of a plugin, without what it still waits for: that is no row that was erased. */
export const addCounts = (before: Counts, { waiting: _, ...counts }: Counts): Counts =>
  Object.entries(counts).reduce((sum, [kind, count]) => ({ ...sum, [kind]: (sum[kind] ?? 0) + count }), before)
