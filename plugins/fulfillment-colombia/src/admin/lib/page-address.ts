/** What every list keeps in its page's address besides its own filters. */
export type PageAddress = {
  q: string
  /** From 1. */
  page: number
}

/** Reads search and page of an address; a page that is none is the first. */
export const parsePageAddress = (params: URLSearchParams): PageAddress => {
  const page = Number(params.get("page"))
  return { q: params.get("q") ?? "", page: Number.isSafeInteger(page) && page > 1 ? page : 1 }
}

/** What of a list to ask the server for. */
export const toPageQuery = ({ q, page }: PageAddress, size: number) => ({
  limit: size,
  offset: (page - 1) * size,
  q: q.trim() || undefined,
})

/** `value` when it is one of `known`. */
export const oneOf = <T extends string>(known: readonly T[], value: string | null): T | null =>
  known.find((one) => one === value) ?? null

/** An address with changes: what is empty is left out. */
export const changeAddress = (params: URLSearchParams, changes: Record<string, string | null>): URLSearchParams => {
  const search = new URLSearchParams(params)
  for (const [name, value] of Object.entries(changes)) {
    if (value) {
      search.set(name, value)
    } else {
      search.delete(name)
    }
  }
  return search
}
