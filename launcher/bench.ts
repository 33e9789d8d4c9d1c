import { answerBench } from "./benches/answer"
import { quotesBench } from "./benches/quotes"
import { startBench } from "./benches/start"
import { ROOT } from "./paths"
import { explain, StartError } from "./start-error"

export type Bench = {
  name: string
  /** What is measured, with its unit. */
  measures: string
  /** Measures, saying what it does meanwhile. Returns what goes into the JSON on the last line. */
  run: (say: (line: string) => void) => Promise<Record<string, unknown>>
}

const BENCHES: Bench[] = [startBench, answerBench, quotesBench]

const list = () => {
  const width = Math.max(...BENCHES.map(({ name }) => name.length))
  const lines = BENCHES.map(({ name, measures }) => `    ${name.padEnd(width)}  ${measures}`)
  process.stdout.write(`\n  npm run bench NAME\n${lines.join("\n")}\n\n`)
}

const main = async () => {
  process.chdir(ROOT)
  const name = process.argv[2]
  if (!name) {
    list()
    return
  }
  const bench = BENCHES.find((candidate) => candidate.name === name)
  if (!bench) {
    list()
    throw new StartError(`There is no measurement named ${name}.`)
  }
  const result = await bench.run((line) => process.stdout.write(`  ${line}\n`))
  process.stdout.write(`${JSON.stringify({ bench: bench.name, ...result })}\n`)
}

main()
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    process.stderr.write(`\n  ${explain(error)}\n\n`)
    process.exit(1)
  })
