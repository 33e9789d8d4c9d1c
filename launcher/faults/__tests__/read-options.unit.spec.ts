import { readOptions } from "../read-options"

describe("readOptions", () => {
  it("has a value for everything, and another seed each time", () => {
    const { seed, ...rest } = readOptions([])
    expect(rest).toEqual({ carts: 60, kills: 8, forged: 4_000, minuteSeconds: 5, only: [] })
    expect(readOptions([]).seed).not.toBe(seed)
  })

  it("reads what is given", () => {
    const words = ["--seed", "7", "--carts=3", "--kills", "0", "--minute", "60", "--only", "steps", "--only", "lost"]
    expect(readOptions(words)).toEqual({
      seed: 7,
      carts: 3,
      kills: 0,
      forged: 4_000,
      minuteSeconds: 60,
      only: ["steps", "lost"],
    })
  })

  it.each([["--carts", "0"], ["--carts", "many"], ["--seed", "-1"], ["--minute", "61"], ["--cart", "3"], ["carts"]])(
    "refuses %s %s",
    (...words) => {
      expect(() => readOptions(words)).toThrow(words[0].replace(/^--/, ""))
    }
  )
})
