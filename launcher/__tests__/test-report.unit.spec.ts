import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { describeFailures, sum, tallyOf } from "../test-report"

const report = (testResults: object[]) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "report-")), "result.json")
  const counts = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0, numFailedTestSuites: 0 }
  writeFileSync(file, JSON.stringify({ ...counts, testResults }))
  return file
}

const broken = { name: "/repo/a.spec.ts", status: "failed", message: "Cannot find module", assertionResults: [] }
const failing = {
  name: "/repo/b.spec.ts",
  status: "failed",
  message: "",
  assertionResults: [
    { status: "passed", fullName: "adds", failureMessages: [] },
    {
      status: "failed",
      fullName: "takes away",
      failureMessages: ["\u001b[31mExpected: 1\u001b[39m\n  at /repo/b.spec.ts:3"],
    },
  ],
}

describe("tallyOf", () => {
  it("counts tests", () => {
    expect(tallyOf(report([]))).toEqual({ passed: 3, failed: 1, skipped: 2, failures: [] })
  })

  it("counts a suite that broke before its first test as a failure", () => {
    expect(tallyOf(report([broken])).failed).toBe(2)
  })

  it("keeps what failed, and only that", () => {
    expect(tallyOf(report([broken, failing])).failures.map(({ test }) => test)).toEqual([
      "(before its first test)",
      "takes away",
    ])
  })
})

it("describes a failure without colours and without the path of the machine", () => {
  const { failures } = tallyOf(report([failing]))
  expect(describeFailures(failures, "/repo")).toBe(
    "FAILED b.spec.ts\n  takes away\n    Expected: 1\n      at b.spec.ts:3"
  )
})

it("adds tallies up", () => {
  const one = { passed: 1, failed: 2, skipped: 3, failures: [{ file: "a", test: "b", message: "c" }] }
  expect(sum([one, one])).toEqual({
    passed: 2,
    failed: 4,
    skipped: 6,
    failures: [...one.failures, ...one.failures],
  })
})
