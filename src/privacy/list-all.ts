const PAGE = 200

type Page = { skip: number; take: number; order: { id: "ASC" } }

/** Reads what is paged until there is no more, in an order that the next page keeps. @param read a page from an offset */
export const listAll = async <T>(read: (page: Page) => Promise<T[]>): Promise<T[]> => {
  const rows: T[] = []
  for (;;) {
    const page = await read({ skip: rows.length, take: PAGE, order: { id: "ASC" } })
    rows.push(...page)
    if (page.length < PAGE) {
      return rows
    }
  }
}
