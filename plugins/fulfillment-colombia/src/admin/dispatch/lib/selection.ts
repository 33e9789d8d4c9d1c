export type Selection = {
  /** Ids of the rows that are chosen. */
  ids: ReadonlySet<string>
  /** The row the next range starts from. */
  anchor: string | null
}

export const NOTHING: Selection = { ids: new Set(), anchor: null }

/** Chooses a row or lets it go. */
export const toggle = ({ ids }: Selection, id: string): Selection => {
  const next = new Set(ids)
  if (!next.delete(id)) {
    next.add(id)
  }
  return { ids: next, anchor: id }
}

/**
 * Takes everything from the anchor to `id`, as the rows stand on the page, and leaves the anchor where it is. Without an
 * anchor on the page only the row itself.
 *
 * @example selectRange(toggle(NOTHING, "a"), "c", ["a", "b", "c"]).ids // a, b, c
 */
export const selectRange = (selection: Selection, id: string, rows: readonly string[]): Selection => {
  const from = selection.anchor === null ? -1 : rows.indexOf(selection.anchor)
  const to = rows.indexOf(id)
  if (from < 0 || to < 0) {
    return { ids: new Set([...selection.ids, id]), anchor: id }
  }
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { ids: new Set([...selection.ids, ...range]), anchor: selection.anchor }
}

/** How much of a page is chosen, as a checkbox over it shows. */
export const pageState = ({ ids }: Selection, rows: readonly string[]): boolean | "indeterminate" => {
  const chosen = rows.filter((row) => ids.has(row)).length
  return chosen === 0 ? false : chosen === rows.length || "indeterminate"
}

/** Takes the whole page, or lets it go when it is already taken. */
export const togglePage = (selection: Selection, rows: readonly string[]): Selection =>
  pageState(selection, rows) === true ? NOTHING : { ids: new Set(rows), anchor: selection.anchor }

/** Lets go of rows that are no longer on the page. The same selection when there are none. */
export const prune = (selection: Selection, rows: readonly string[]): Selection => {
  const kept = rows.filter((row) => selection.ids.has(row))
  if (kept.length === selection.ids.size) {
    return selection
  }
  const anchor = selection.anchor !== null && rows.includes(selection.anchor) ? selection.anchor : null
  return { ids: new Set(kept), anchor }
}
