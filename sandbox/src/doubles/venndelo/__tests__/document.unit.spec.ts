import { documentProblems } from "../document"

describe("documentProblems", () => {
  it("should name every fault", () => {
    expect(documentProblems("ApiGenerateLabelsIn", { output: "PAPER", order_ids: ["1"] })).toEqual([
      "body must have required property 'format'",
      "output must be equal to one of the allowed values",
    ])
  })

  it("should follow references", () => {
    expect(documentProblems("ApiOrderQuotationIn", { pickup_info: {}, shipping_info: {}, line_items: [] })).toContain(
      "pickup_info must have required property 'city_code'"
    )
  })

  it("should accept null where the document says nullable, with and without a type", () => {
    const problems = documentProblems("ApiOrder", { shipping_info: null, line_items: [{ name: null }] })
    expect(problems.filter((problem) => /^(shipping_info|line_items\/0\/name) /.test(problem))).toEqual([])
    expect(documentProblems("ApiOrder", { shipping_info: 7 })).toContain("shipping_info must be object")
  })
})
