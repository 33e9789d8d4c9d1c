import { pages, type Page } from "../pages"

describe("pages", () => {
  const readAll = async (count: number, size?: number) => {
    const rows = Array.from({ length: count }, (_, index) => index)
    const read = jest.fn(async ({ skip, take }: Page) => rows.slice(skip, skip + take))
    const found: number[][] = []
    for await (const page of pages(read, size)) {
      found.push(page)
    }
    return { found, asked: read.mock.calls.map(([page]) => page) }
  }

  it.each([
    [0, [], 1],
    [1, [[0]], 1],
    [2, [[0, 1]], 2],
    [5, [[0, 1], [2, 3], [4]], 3],
  ])("should give each of %d rows once, in pages of two: %j", async (count, expected, calls) => {
    const { found, asked } = await readAll(count, 2)

    expect(found).toEqual(expected)
    expect(asked).toEqual(Array.from({ length: calls }, (_, index) => ({ skip: index * 2, take: 2 })))
  })

  it("should read 200 at once unless told", async () => {
    expect((await readAll(1)).asked).toEqual([{ skip: 0, take: 200 }])
  })
})
