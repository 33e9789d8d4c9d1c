import type { FaultRun } from "./faults/fault-run"
import { paymentsRun } from "./faults/payments"
import { shippingRun } from "./faults/shipping"
import { readOptions } from "./faults/read-options"
import { ROOT } from "./paths"
import { explain, StartError } from "./start-error"

const RUNS: FaultRun[] = [paymentsRun, shippingRun]

const list = () => {
  const width = Math.max(...RUNS.map(({ name }) => name.length))
  const lines = RUNS.map(({ name, shows }) => `    ${name.padEnd(width)}  ${shows}`)
  process.stdout.write(
    `\n  npm run faults NAME [-- --seed N --carts N --kills N --forged N --minute SECONDS --only PART]\n${lines.join("\n")}\n\n`
  )
}

const main = async (): Promise<number> => {
  process.chdir(ROOT)
  const [name, ...words] = process.argv.slice(2)
  if (!name) {
    list()
    return 0
  }
  const run = RUNS.find((candidate) => candidate.name === name)
  if (!run) {
    list()
    throw new StartError(`There is no fault run named ${name}.`)
  }
  const options = readOptions(words)
  const startedAt = Date.now()
  process.stdout.write(`  seed ${options.seed}\n`)
  const { differences, ...result } = await run.run(options, (line) => process.stdout.write(`  ${line}\n`))
  for (const { about, says } of differences) {
    process.stdout.write(`  DIFFERENCE ${about}: ${says}\n`)
  }
  const seconds = Math.round((Date.now() - startedAt) / 1_000)
  const { seed } = options
  process.stdout.write(
    `${JSON.stringify({ faults: run.name, seed, seconds, differences: differences.length, ...result })}\n`
  )
  return differences.length > 0 ? 1 : 0
}

main()
  .then((code) => process.exit(code))
  .catch((error: unknown) => {
    process.stderr.write(`\n  ${explain(error)}\n\n`)
    process.exit(1)
  })
