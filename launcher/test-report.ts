import { readFileSync } from "node:fs"

export type Tally = { passed: number; failed: number; skipped: number }

type JestResult = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numFailedTestSuites: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** Reads Jest's JSON. A suite that broke before its first test counts as one failure. */
export const tallyOf = (file: string): Tally => {
  const result = JSON.parse(readFileSync(file, "utf8")) as JestResult
  const broken = result.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.length === 0
  ).length
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + broken,
    skipped: result.numPendingTests + result.numTodoTests,
  }
}

export const sum = (tallies: Tally[]): Tally =>
  tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 }
  )
