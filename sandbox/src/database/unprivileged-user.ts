import { existsSync, readFileSync, statSync } from "node:fs"
import path from "node:path"

export type UnprivilegedUser = { name: string; uid: number; gid: number }

const CANDIDATES = ["postgres", "nobody"]
const SETPRIV = "/usr/bin/setpriv"

/** The account PostgreSQL runs as when we are root (it refuses to run as root), or `undefined` when we are not. */
export const unprivilegedUser = (): UnprivilegedUser | undefined => {
  if (process.platform === "win32" || process.getuid?.() !== 0) {
    return undefined
  }
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
  for (const name of CANDIDATES) {
    const account = accounts.find((fields) => fields[0] === name)
    if (account) {
      return { name, uid: Number(account[2]), gid: Number(account[3]) }
    }
  }
  throw new Error(
    "PostgreSQL does not run as root and there is no user postgres or nobody. Run as an ordinary user, or set DATABASE_URL."
  )
}

const OTHERS_MAY_ENTER = 0o001

/** Can any user walk down to this folder? */
export const isReachableByAnyone = (folder: string): boolean => {
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    if (existsSync(current) && (statSync(current).mode & OTHERS_MAY_ENTER) === 0) {
      return false
    }
    if (current === path.dirname(current)) {
      return true
    }
  }
}

export type Command = { file: string; args: string[]; uid?: number; gid?: number }

/**
 * How to run a command as that user. When a folder above the files is closed to others (a clone in root's home, a
 * private temporary folder), the user keeps the one capability that lets it read through.
 */
export const asUser = (
  user: UnprivilegedUser | undefined,
  reachable: boolean,
  file: string,
  args: string[]
): Command => {
  if (!user) {
    return { file, args }
  }
  if (reachable) {
    return { file, args, uid: user.uid, gid: user.gid }
  }
  if (!existsSync(SETPRIV)) {
    throw new Error(
      `The user ${user.name} cannot enter this folder. Clone to a folder that others may enter, or run as an ordinary user.`
    )
  }
  const drop = ["--reuid", String(user.uid), "--regid", String(user.gid), "--clear-groups"]
  // Without the securebit access(2), which PostgreSQL asks before it runs its own programs, forgets the capability.
  const keep = ["--securebits", "+no_setuid_fixup", "--inh-caps", "+dac_override", "--ambient-caps", "+dac_override"]
  return { file: SETPRIV, args: [...drop, ...keep, file, ...args] }
}
