import { createHash, randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { PATHS } from "./paths"
import { StartError } from "./start-error"

/** What the launcher remembers between starts, in `.data/state.json`. */
export type State = {
  secrets: { jwt: string; cookie: string }
  /** By database (hash of its address without the port): what has been done to it. */
  databases: Record<string, { migrations?: string; seed?: { publishable_key: string; region_id: string } }>
}

const fresh = (): State => ({
  secrets: { jwt: randomBytes(32).toString("hex"), cookie: randomBytes(32).toString("hex") },
  databases: {},
})

export const readState = (): State => {
  if (!existsSync(PATHS.state)) {
    return fresh()
  }
  try {
    return { ...fresh(), ...(JSON.parse(readFileSync(PATHS.state, "utf8")) as State) }
  } catch {
    return fresh()
  }
}

/** @throws StartError when `.data` belongs to another user */
export const writeState = (state: State): void => {
  try {
    mkdirSync(PATHS.data, { recursive: true })
    const draft = `${PATHS.state}.new`
    writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 })
    renameSync(draft, PATHS.state)
  } catch (cause) {
    throw new StartError(
      `This user may not write to ${PATHS.data}, perhaps because another user made it. Remove it with that user's rights, or run as that user.`,
      { cause }
    )
  }
}

/** A database's name in the state: the embedded server's port changes with each start, so it does not count. */
export const databaseKey = (databaseUrl: string, isEmbedded: boolean): string =>
  isEmbedded ? "embedded" : createHash("sha256").update(databaseUrl).digest("hex").slice(0, 16)
