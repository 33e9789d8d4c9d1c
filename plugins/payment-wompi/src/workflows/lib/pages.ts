export type Page = { skip: number; take: number }

const SIZE = 200

/**
 * All rows of a list, page after page; none that is empty. The list has to keep its order while it is read.
 *
 * @param size rows of a page
 * @example for await (const orders of pages((page) => listOrders(page))) { … }
 */
export const pages = async function* <T>(read: (page: Page) => Promise<T[]>, size = SIZE): AsyncGenerator<T[]> {
  for (let skip = 0; ; skip += size) {
    const rows = await read({ skip, take: size })
    if (rows.length > 0) {
      yield rows
    }
    if (rows.length < size) {
      return
    }
  }
}
