import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { sum, tallyOf } from "../test-report"

const report = (testResults: { status: string; assertionResults: unknown[] }[]) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "report-")), "result.json")
  const counts = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0, numFailedTestSuites: 0 }
  writeFileSync(file, JSON.stringify({ ...counts, testResults }))
  return file
}

describe("tallyOf", () => {
  it("counts tests", () => {
    expect(tallyOf(report([]))).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })

  it("counts a suite that broke before its first test as a failure", () => {
    expect(tallyOf(report([{ status: "failed", assertionResults: [] }])).failed).toBe(2)
  })
})

it("adds tallies up", () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
})
