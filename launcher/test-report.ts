import { readFileSync } from "node:fs"
import { stripVTControlCharacters } from "node:util"

export type Tally = { passed: number; failed: number; skipped: number; failures: Failure[] }

/** A test that failed, or a file that broke before its first test. */
export type Failure = { file: string; test: string; message: string }

type Assertion = { status: string; fullName: string; failureMessages: string[] | null }

type JestResult = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numFailedTestSuites: number
  testResults: { name: string; status: string; message: string; assertionResults: Assertion[] }[]
}

const failuresOf = ({ name: file, message, status, assertionResults }: JestResult["testResults"][number]): Failure[] =>
  status === "failed" && assertionResults.length === 0
    ? [{ file, test: "(before its first test)", message }]
    : assertionResults
        .filter((assertion) => assertion.status === "failed")
        .map(({ fullName, failureMessages }) => ({
          file,
          test: fullName,
          message: (failureMessages ?? []).join("\n"),
        }))

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
    failures: result.testResults.flatMap(failuresOf),
  }
}

const MESSAGE_LINES = 30

/** What failed, for the end of a run whose log is too long to search. */
export const describeFailures = (failures: Failure[], root: string): string =>
  failures
    .map(({ file, test, message }) => {
      const lines = stripVTControlCharacters(message).replaceAll(`${root}/`, "").split("\n").slice(0, MESSAGE_LINES)
      return [`FAILED ${file.replace(`${root}/`, "")}`, `  ${test}`, ...lines.map((line) => `    ${line}`)].join("\n")
    })
    .join("\n\n")

export const sum = (tallies: Tally[]): Tally =>
  tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
      failures: [...total.failures, ...tally.failures],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] }
  )
