import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Client } from "pg"
import { startEmbeddedPostgres, type EmbeddedPostgres } from "../embedded-postgres"

jest.setTimeout(60_000)

const ask = async (url: string, statement: string) => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** The folder is closed to other users, as a clone in root's home or in a private temporary folder is. */
describe("the embedded PostgreSQL, in a folder closed to others", () => {
  let folder: string
  let data: string
  const running: EmbeddedPostgres[] = []

  const start = async () => {
    const postgres = await startEmbeddedPostgres(data, { fsync: "off" })
    running.push(postgres)
    return postgres
  }

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "kaiu-postgres-"))
    chmodSync(folder, 0o700)
    data = path.join(folder, "postgres")
  })

  afterAll(async () => {
    await Promise.all(running.map((postgres) => postgres.stop()))
    rmSync(folder, { recursive: true, force: true })
  })

  it("makes its data, keeps them over a restart, and is asked with a password only", async () => {
    const first = await start()
    const url = await first.databaseUrl("kaiu")
    await ask(url, "CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)")
    await expect(ask(url.replace(first.password, "wrong"), "SELECT 1")).rejects.toThrow(
      "password authentication failed"
    )
    await first.stop()

    const second = await start()
    expect(await ask(await second.databaseUrl("kaiu"), "SELECT n FROM kept")).toEqual([{ n: 7 }])
    await second.stop()
  })

  it("takes over from a server that a killed launcher left behind, also after kill -9", async () => {
    const orphan = await start()
    const pid = Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0])
    const heir = await start()
    expect(await ask(await heir.databaseUrl("kaiu"), "SELECT n FROM kept")).toEqual([{ n: 7 }])
    expect(() => process.kill(pid, 0)).toThrow()
    await orphan.stop()

    process.kill(Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL")
    await heir.stop()
    const last = await start()
    expect(await ask(await last.databaseUrl("kaiu"), "SELECT n FROM kept")).toEqual([{ n: 7 }])
    await last.stop()
  })

  it("says so when the data belong to another version", async () => {
    const file = path.join(data, "PG_VERSION")
    const version = readFileSync(file, "utf8")
    writeFileSync(file, "12\n")
    await expect(start()).rejects.toThrow(/made by PostgreSQL 12, and this is PostgreSQL \d+.*npm run reset/s)
    writeFileSync(file, version)
  })
})
