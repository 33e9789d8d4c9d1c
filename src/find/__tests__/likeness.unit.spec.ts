import { rankByLikeness, textsToLiken } from "../likeness"

describe("textsToLiken", () => {
  it("should compare the whole and each word that is long enough to resemble anything", () => {
    expect(textsToLiken("Acete de LAVNDA")).toEqual(["acete de lavnda", "acete", "lavnda"])
    expect(textsToLiken("té")).toEqual([])
    expect(textsToLiken("palabra ".repeat(50))).toHaveLength(9)
  })
})

describe("rankByLikeness", () => {
  it("should take the likeness of the whole or the mean of the words', whichever is more", () => {
    const whole = [{ id: "tree", score: 0.6 }]
    const first = [{ id: "lavender", score: 0.66 }]
    const second = [
      { id: "lavender", score: 0.72 },
      { id: "other", score: 0.72 },
    ]
    expect(rankByLikeness([whole, first, second])).toEqual(["lavender", "tree"])
  })

  it("should leave out what is like nothing, and what is far behind the best", () => {
    expect(rankByLikeness([[{ id: "noise", score: 0.44 }], []])).toEqual([])
    expect(
      rankByLikeness([
        [
          { id: "best", score: 1 },
          { id: "near", score: 0.86 },
          { id: "far", score: 0.8 },
        ],
        [],
      ])
    ).toEqual(["best", "near"])
    expect(rankByLikeness([])).toEqual([])
  })
})
