import { parseAdvance } from "../parse-advance"
import { parseFault } from "../parse-fault"

describe("parseFault", () => {
  it("takes a whole fault", () => {
    const fault = {
      provider: "wompi",
      match: "POST",
      status: 503,
      body: [1],
      headers: { a: "b" },
      after: true,
      times: 3,
    }
    expect(parseFault(fault)).toEqual({ value: fault })
  })

  it.each([
    [undefined, "provider"],
    [{ status: 500 }, "provider"],
    [{ provider: "wompi" }, "Give one of status"],
    [{ provider: "wompi", after: true }, "Give one of status"],
    [{ provider: "wompi", status: 99 }, "status must be"],
    [{ provider: "wompi", status: 500, times: 0 }, "times must be"],
    [{ provider: "wompi", delay_ms: "2" }, "delay_ms must be"],
    [{ provider: "wompi", status: 500, headers: { a: 1 } }, "headers must be"],
    [{ provider: "wompi", stauts: 500 }, "Unknown field stauts"],
    [{ provider: "wompi", constructor: 500 }, "Unknown field constructor"],
  ])("refuses %j", (body, sentence) => {
    expect(parseFault(body)).toEqual({ error: expect.stringContaining(sentence) })
  })
})

describe("parseAdvance", () => {
  it.each([0, 86_400_000])("takes %d", (ms) => expect(parseAdvance({ ms })).toEqual({ value: ms }))
  it.each([undefined, {}, { ms: -1 }, { ms: "5" }, { ms: Number.NaN }, { ms: 1e12 }])("refuses %j", (body) =>
    expect(parseAdvance(body)).toEqual({ error: expect.stringContaining("ms must be") })
  )
})
