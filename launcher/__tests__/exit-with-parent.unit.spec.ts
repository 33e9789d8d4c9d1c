import { spawn } from "node:child_process"
import { inRoot } from "../paths"

const child = (code: string) =>
  spawn(
    process.execPath,
    ["-r", inRoot("launcher", "exit-with-parent.cjs"), "--import", "tsx", "-e", `process.stdout.write("up"); ${code}`],
    { cwd: inRoot(), stdio: ["pipe", "pipe", "inherit"] }
  )

const exit = (process: ReturnType<typeof child>) =>
  new Promise<[number | null, string | null]>((resolve) =>
    process.once("exit", (code, signal) => resolve([code, signal]))
  )

describe("a child of the launcher", () => {
  it("ends by itself when its work is done, while the launcher lives", async () => {
    expect(await exit(child(""))).toEqual([0, null])
  })

  it("runs on while the launcher lives, and ends when the launcher is gone", async () => {
    const server = child("setInterval(() => undefined, 1000)")
    await new Promise((resolve) => server.stdout.once("data", resolve))
    expect(server.exitCode).toBeNull()
    server.stdin.end()
    expect(await exit(server)).toEqual([null, "SIGTERM"])
  })
})
