import { seededRandom } from "../seeded-random"

const draw = (seed: number) => {
  const random = seededRandom(seed)
  return [random.next(), random.integer(1, 6), random.pick(["a", "b", "c"]), random.shuffle([1, 2, 3, 4, 5])]
}

describe("seededRandom", () => {
  it("repeats itself for a seed, and only for it", () => {
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it("reaches both ends of a range and nothing beyond", () => {
    const random = seededRandom(1)
    const drawn = new Set(Array.from({ length: 500 }, () => random.integer(2, 5)))
    expect([...drawn].sort()).toEqual([2, 3, 4, 5])
  })

  it("keeps all values when it shuffles, and does not touch the given list", () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8]
    const shuffled = seededRandom(3).shuffle(values)
    expect([...shuffled].sort()).toEqual(values)
    expect(shuffled).not.toEqual(values)
    expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it("forks sequences that do not depend on what was drawn before", () => {
    const random = seededRandom(5)
    const early = random.fork("kills").next()
    random.next()
    expect(random.fork("kills").next()).toBe(early)
    expect(random.fork("stories").next()).not.toBe(early)
  })
})
