import { rowKey } from "../row-keys"
import { NOTHING, pageState, prune, selectRange, toggle, togglePage, type Selection } from "../selection"

const ROWS = ["a", "b", "c", "d"]

const chosen = ({ ids }: Selection) => [...ids].sort().join("")

describe("choosing rows", () => {
  it("should take a row and let it go", () => {
    const one = toggle(NOTHING, "b")

    expect(chosen(one)).toBe("b")
    expect(chosen(toggle(one, "b"))).toBe("")
    expect(NOTHING.ids.size).toBe(0)
  })

  it("should take a range downwards and upwards from the last row that was chosen by itself", () => {
    const from = toggle(NOTHING, "b")

    expect(chosen(selectRange(from, "d", ROWS))).toBe("bcd")
    expect(chosen(selectRange(selectRange(from, "d", ROWS), "a", ROWS))).toBe("abcd")
    expect(chosen(selectRange(selectRange(from, "c", ROWS), "a", ROWS))).toBe("abc")
  })

  it("should take one row when the range has no start on this page", () => {
    expect(chosen(selectRange(NOTHING, "c", ROWS))).toBe("c")
    expect(selectRange({ ids: new Set(["x"]), anchor: "x" }, "c", ROWS)).toEqual({
      ids: new Set(["x", "c"]),
      anchor: "c",
    })
  })

  it("should take the page and let it go, and tell how much of it is chosen", () => {
    const all = togglePage(toggle(NOTHING, "a"), ROWS)

    expect(chosen(all)).toBe("abcd")
    expect(chosen(togglePage(all, ROWS))).toBe("")
    expect([NOTHING, toggle(NOTHING, "a"), all].map((one) => pageState(one, ROWS))).toEqual([
      false,
      "indeterminate",
      true,
    ])
  })

  it("should let go of rows that left the page, with the start of a range", () => {
    const before = selectRange(toggle(NOTHING, "a"), "c", ROWS)

    expect(prune(before, ROWS)).toBe(before)
    expect(prune(before, ["b", "c", "d"])).toEqual({ ids: new Set(["b", "c"]), anchor: null })
    expect(prune(before, ["a", "b"]).anchor).toBe("a")
  })
})

describe("rowKey", () => {
  const press = (key: string, held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey", boolean>> = {}) =>
    rowKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, ...held })

  it("should walk, extend, take all and let go", () => {
    expect([press("ArrowDown"), press("ArrowUp")]).toEqual(["next", "previous"])
    expect([press("ArrowDown", { shiftKey: true }), press("ArrowUp", { shiftKey: true })]).toEqual([
      "extend_next",
      "extend_previous",
    ])
    expect([press("a", { ctrlKey: true }), press("A", { metaKey: true }), press("Escape")]).toEqual([
      "all",
      "all",
      "none",
    ])
  })

  it("should leave other keys alone", () => {
    expect([press("a"), press(" "), press("Tab"), press("b", { ctrlKey: true })]).toEqual([null, null, null, null])
  })
})
