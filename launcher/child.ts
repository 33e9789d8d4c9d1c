import { spawn, type ChildProcess } from "node:child_process"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import path from "node:path"
import { configurationProblem, readable } from "./configuration-problem"
import { PATHS, inRoot } from "./paths"
import { StartError } from "./start-error"

export type Child = { name: string; process: ChildProcess; logFile: string; stop: () => Promise<void> }

export type ChildInput = {
  name: string
  /** Arguments of `node`. */
  args: string[]
  cwd?: string
  env: Record<string, string | undefined>
}

const STOP_TIMEOUT_MS = 6_000
const LAST_LINES = 8
const LINE_LENGTH = 400

const read = (file: string): string => {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return ""
  }
}

const lastLines = (output: string): string => {
  const lines = output.trim().split("\n").slice(-LAST_LINES)
  return lines.map((line) => readable(line).slice(0, LINE_LENGTH)).join("\n")
}

/** Why a child ended: the sentence on a wrong option if it wrote one, else what failed and the end of its output. */
const failureOf = ({ logFile }: Child, failure: string): StartError => {
  const output = read(logFile)
  const problem = configurationProblem(output)
  return problem ? new StartError(problem) : new StartError(failure, { details: lastLines(output) })
}

export const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

/** Signals the child and what it started itself (`medusa develop` forks its server): they are one process group. */
const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  try {
    process.kill(-(child.pid as number), signal)
  } catch {
    child.kill(signal)
  }
}

const stopChild = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) {
    return
  }
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  signalGroup(child, "SIGTERM")
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), STOP_TIMEOUT_MS)
  await ended
  clearTimeout(timer)
}

/**
 * Starts a Node process that ends with the launcher, in a process group of its own (so that Ctrl-C reaches only the
 * launcher, which stops its children in order). Its output goes to `.data/logs/<name>.log`.
 */
export const startChild = ({ name, args, cwd, env }: ChildInput): Child => {
  mkdirSync(PATHS.logs, { recursive: true })
  const logFile = path.join(PATHS.logs, `${name}.log`)
  const log = openSync(logFile, "w")
  const child = spawn(process.execPath, ["-r", inRoot("launcher", "exit-with-parent.cjs"), ...args], {
    cwd,
    env: { ...env, FORCE_COLOR: "0" },
    detached: true,
    stdio: ["pipe", log, log],
  })
  closeSync(log)
  return { name, process: child, logFile, stop: () => stopChild(child) }
}

/** Runs a Node command to its end. @throws StartError with the end of its output when it fails */
export const runToEnd = async (input: ChildInput, failure: string): Promise<string> => {
  const child = startChild(input)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.process.once("error", reject)
    child.process.once("exit", resolve)
  })
  if (code !== 0) {
    throw failureOf(child, `${failure} The whole log is ${path.relative(process.cwd(), child.logFile)}.`)
  }
  return readFileSync(child.logFile, "utf8")
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

/** Waits until a child answers at `url`. @throws StartError when it ends or takes longer than `timeoutMs` */
export const untilHealthy = async (child: Child, url: string, timeoutMs: number): Promise<void> => {
  const deadline = Date.now() + timeoutMs
  while (!(await answers(url))) {
    if (hasEnded(child.process)) {
      throw failureOf(child, `${child.name} ended while starting. The end of its log is below.`)
    }
    if (Date.now() > deadline) {
      throw failureOf(
        child,
        `${child.name} did not answer at ${url} within ${timeoutMs / 1000} s. The end of its log is below.`
      )
    }
    await wait(150)
  }
}
