import { createBell } from "../create-bell"

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe("createBell", () => {
  it("runs once at a time, and once more for all rings that came meanwhile", async () => {
    const runs: string[] = []
    let release: () => void = () => undefined
    const bell = createBell<string>(
      (input) => {
        runs.push(input)
        return new Promise((resolve) => (release = resolve))
      },
      () => undefined
    )
    bell.ring("first")
    bell.ring("second")
    bell.ring("third")
    expect(runs).toEqual(["first"])
    release()
    await settled()
    expect(runs).toEqual(["first", "third"])
    release()
    await settled()
    bell.ring("fourth")
    expect(runs).toEqual(["first", "third", "fourth"])
  })

  it("tells of a failure and can be rung again", async () => {
    const errors: unknown[] = []
    let runs = 0
    const bell = createBell<null>(
      async () => {
        runs += 1
        throw new Error(`failure ${runs}`)
      },
      (error) => errors.push((error as Error).message)
    )
    bell.ring(null)
    await settled()
    bell.ring(null)
    await settled()
    expect(errors).toEqual(["failure 1", "failure 2"])
  })
})
