import { configurationProblem } from "../configuration-problem"

const SENTENCE =
  '@kaiu/medusa-payment-wompi is not configured correctly. option "privateKey": is of Wompi\'s production environment but "publicKey" is of test.'

const json = (message: string) => JSON.stringify({ level: "error", message, stack: [{ fileName: "load.ts" }] })

describe("configurationProblem", () => {
  it.each([
    ["Medusa's JSON log", json(`Loaders for module Wompi failed: ${SENTENCE}`)],
    ["a stack in one JSON line", json(`Error starting server\n${SENTENCE}\n    at parseOptions (parse-options.ts:21)`)],
    ["plain output", `MedusaError: ${SENTENCE}\n    at parseOptions (parse-options.ts:21)\n    at node:internal`],
  ])("is the sentence alone, out of %s", (_, line) => {
    expect(configurationProblem(`first line\n${line}\nlast line\n`)).toBe(SENTENCE)
  })

  it("is none when something else failed", () => {
    expect(configurationProblem(`${json("relation already exists")}\nat migrate (x.ts:1)`)).toBeUndefined()
    expect(configurationProblem("")).toBeUndefined()
  })

  it("is the one that came last", () => {
    expect(configurationProblem(`a is not configured correctly. x.\n${json(SENTENCE)}`)).toBe(SENTENCE)
  })
})
