const PAGE = 200

/** Reads what is paged until there is no more. @param read a page from an offset */
export const listAll = async <T>(read: (page: { skip: number; take: number }) => Promise<T[]>): Promise<T[]> => {
  const rows: T[] = []
  for (;;) {
    const page = await read({ skip: rows.length, take: PAGE })
    rows.push(...page)
    if (page.length < PAGE) {
      return rows
    }
  }
}
