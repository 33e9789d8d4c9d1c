import { invalidBody } from "./venndelo-error"

const DEFAULT_SIZE = 250
const MAX_SIZE = 500

export type Page<T> = { curr_page_token: string; next_page_token: string; page_item_count: number; items: T[] }

const encode = (offset: number): string => Buffer.from(`offset:${offset}`).toString("base64url")

const offsetOf = (token: string): number => {
  if (!token) {
    return 0
  }
  const offset = /^offset:(\d+)$/.exec(Buffer.from(token, "base64url").toString())?.[1]
  if (!offset) {
    throw invalidBody("page_token no es válido")
  }
  return Number(offset)
}

/** One page by the document's `page_size` and `page_token`; the last one has an empty `next_page_token`. */
export const paginate = <T>(items: T[], query: Record<string, unknown>): Page<T> => {
  const token = String(query.page_token ?? "")
  const size = query.page_size === undefined ? DEFAULT_SIZE : Number(query.page_size)
  if (!Number.isInteger(size) || size < 1 || size > MAX_SIZE) {
    throw invalidBody(`page_size debe estar entre 1 y ${MAX_SIZE}`)
  }
  const start = offsetOf(token)
  const page = items.slice(start, start + size)
  const next = start + size
  return {
    curr_page_token: token,
    next_page_token: next < items.length ? encode(next) : "",
    page_item_count: page.length,
    items: page,
  }
}
