import { useMemo, useState } from "react"
import { NOTHING, pageState, prune, selectRange, toggle, togglePage, type Selection } from "../lib/selection"

/** Chosen rows of a page; those that leave it are let go. Another `page` starts with none. */
export const useSelection = (page: string, rows: readonly string[]) => {
  const [stored, setStored] = useState<{ page: string; selection: Selection }>({ page, selection: NOTHING })
  const selection = useMemo(
    () => (stored.page === page ? prune(stored.selection, rows) : NOTHING),
    [stored, page, rows]
  )
  const set = (next: Selection) => setStored({ page, selection: next })

  return {
    ids: selection.ids,
    pageState: pageState(selection, rows),
    toggle: (id: string) => set(toggle(selection, id)),
    extendTo: (id: string) => set(selectRange(selection, id, rows)),
    togglePage: () => set(togglePage(selection, rows)),
    selectPage: () => set({ ids: new Set(rows), anchor: selection.anchor }),
    clear: () => set(NOTHING),
  }
}

export type RowSelection = ReturnType<typeof useSelection>
