import { spawn } from "node:child_process"
import { existsSync, mkdirSync, rmSync } from "node:fs"
import path from "node:path"
import { findFreePort, startEmbeddedPostgres, type EmbeddedPostgres } from "../sandbox/src/database/embedded-postgres"
import { buildIfStale, kitTarget, pluginTargets, serverTarget, storefrontTarget } from "./build-targets"
import { findChromium } from "./chromium"
import { startKnowledge } from "./databases"
import { PATHS, ROOT, inRoot } from "./paths"
import { describeFailures, sum, tallyOf, type Tally } from "./test-report"
import { prepareTemplate } from "./test-template"
import type { Stoppable } from "./databases"
import { explain } from "./start-error"

type Height = "unit" | "modules" | "http" | "browser"

const HEIGHTS: Height[] = ["unit", "modules", "http", "browser"]

const usage = `npm test -- [${HEIGHTS.join("|")}]… [part of a file's path]`

/** Shows what the code under test prints. */
const hasLogs = Boolean(process.env.TEST_LOGS)

/** Less than any Medusa takes, so that Jest starts a new process after each suite. */
const ANY_MEDUSA = "100MB"

const started: Stoppable[] = []
const skips: string[] = []

const jest = (height: Height, patterns: string[], env: NodeJS.ProcessEnv, args: string[]): Promise<Tally> => {
  const output = path.join(PATHS.logs, `test-${height}.json`)
  rmSync(output, { force: true })
  const child = spawn(
    process.execPath,
    [
      inRoot("node_modules", "jest", "bin", "jest.js"),
      ...patterns,
      "--json",
      `--outputFile=${output}`,
      "--passWithNoTests",
      "--forceExit",
      ...(hasLogs ? [] : ["--silent"]),
      ...args,
    ],
    // React Email's renderer and LangChain are imported lazily as ES modules.
    {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_OPTIONS: "--experimental-vm-modules",
        // Medusa's logger reads it when it is first imported, and prints past Jest.
        LOG_LEVEL: hasLogs ? "info" : "error",
        ...env,
        TEST_TYPE: height,
      },
      stdio: ["ignore", "ignore", "inherit"],
    }
  )
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", () =>
      existsSync(output) ? resolve(tallyOf(output)) : reject(new Error(`The ${height} tests did not finish.`))
    )
  })
}

const postgresEnv = (postgres: EmbeddedPostgres): NodeJS.ProcessEnv => ({
  DB_HOST: "localhost",
  DB_PORT: String(postgres.port),
  DB_USERNAME: postgres.user,
  DB_PASSWORD: postgres.password,
})

const say = (text: string) => process.stdout.write(`\n  ${text}\n`)

const run = async (heights: Height[], patterns: string[]): Promise<Tally> => {
  const tallies: Tally[] = []
  say("Building what is stale")
  for (const target of [kitTarget, ...pluginTargets]) {
    await buildIfStale(target)
  }
  if (heights.includes("unit")) {
    say("Unit tests")
    tallies.push(await jest("unit", patterns, {}, ["--maxWorkers=2"]))
  }
  if (heights.every((height) => height === "unit")) {
    return sum(tallies)
  }

  const postgres = await startEmbeddedPostgres(path.join(PATHS.data, "test-postgres"), { fsync: "off" })
  started.push({ name: "postgres", stop: postgres.stop })
  const env = postgresEnv(postgres)

  if (heights.includes("modules")) {
    say("Module tests")
    tallies.push(await jest("modules", patterns, env, ["--runInBand"]))
  }
  if (heights.includes("http")) {
    say("HTTP tests, through Medusa against the sandbox")
    const knowledge = await startKnowledge(path.join(PATHS.data, "test-knowledge"))
    started.unshift(knowledge.child)
    const httpEnv = {
      ...env,
      TEST_PORT: String(await findFreePort()),
      TEST_SANDBOX_PORT: String(await findFreePort()),
      TEST_KNOWLEDGE_DATABASE_URL: knowledge.url,
    }
    await prepareTemplate(postgres, httpEnv)
    if (!process.env.REDIS_URL) {
      skips.push("the Redis tests: set REDIS_URL=redis://localhost:6379 to run them")
    }
    const withoutRedis = process.env.REDIS_URL ? [] : ["--testPathIgnorePatterns=redis[.]spec"]
    // One after the other, and each suite's Medusa goes with its process: in one process for all they fill its memory.
    const oneProcessEach = ["--maxWorkers=1", `--workerIdleMemoryLimit=${ANY_MEDUSA}`]
    tallies.push(await jest("http", patterns, httpEnv, [...oneProcessEach, ...withoutRedis]))
  }
  if (heights.includes("browser")) {
    const chromium = findChromium()
    if (chromium) {
      say("Browser tests")
      await buildIfStale(serverTarget)
      await buildIfStale(storefrontTarget)
      // An earlier run's chats and orders are no start for this one: its bot is silent where an agent took over.
      rmSync(PATHS.browserTest, { recursive: true, force: true })
      tallies.push(await jest("browser", patterns, { CHROMIUM_PATH: chromium }, ["--runInBand"]))
    } else {
      skips.push("the browser tests: install Chromium (Debian: apt install chromium) or set CHROMIUM_PATH to run them")
    }
  }
  return sum(tallies)
}

const main = async (): Promise<number> => {
  process.chdir(ROOT)
  mkdirSync(PATHS.logs, { recursive: true })
  const words = process.argv.slice(2)
  if (words.some((word) => word.startsWith("-"))) {
    say(usage)
    return 1
  }
  const chosen = HEIGHTS.filter((height) => words.includes(height))
  const patterns = words.filter((word) => !HEIGHTS.includes(word as Height))
  const tally = await run(chosen.length > 0 ? chosen : HEIGHTS, patterns)
  skips.forEach((skip) => say(`Skipped ${skip}`))
  if (tally.failures.length > 0) {
    process.stdout.write(`\n${describeFailures(tally.failures, ROOT)}\n`)
  }
  process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped\n`)
  return tally.failed > 0 || tally.passed === 0 ? 1 : 0
}

main()
  .catch((error: unknown) => {
    process.stderr.write(`\n  ${explain(error)}\n\n`)
    return 1
  })
  .then(async (code) => {
    for (const service of started) {
      await service.stop()
    }
    process.exit(code)
  })
