import { GRANTS, GUARDED_PREFIXES, type Grant } from "./grants"
import type { StaffRole } from "./roles"

export type AccessRequest = {
  /** `null` for an admin user to whom nobody gave a role. */
  role: StaffRole | null
  method: string
  /** A path such as `/admin/conversations/conv_1`; a query string is ignored. */
  path: string
}

// Express matches routes without regard to case, to a trailing slash and to the query; so must the guard.
const segmentsOf = (path: string): string[] => path.split(/[?#]/, 1)[0].toLowerCase().split("/").filter(Boolean)

const startsWith = (segments: string[], pattern: string[]): boolean =>
  pattern.length <= segments.length && pattern.every((part, index) => part.startsWith(":") || part === segments[index])

const matchesPath = (segments: string[], path: string): boolean => {
  const pattern = segmentsOf(path)
  const isOpenEnded = pattern.at(-1) === "**"
  const fixed = isOpenEnded ? pattern.slice(0, -1) : pattern
  return startsWith(segments, fixed) && (isOpenEnded || segments.length === fixed.length)
}

const matchesMethod = ({ methods }: Grant, method: string): boolean =>
  methods === "*" || methods.some((granted) => granted === method || (granted === "GET" && method === "HEAD"))

/**
 * Is a grant needed to pass here? A request target in absolute form (`http://host/admin/…`, RFC 9112 §3.2.2) is routed
 * by its path all the same; no browser sends one, so it is guarded whatever it names.
 */
export const isGuarded = (path: string): boolean => {
  if (!path.startsWith("/")) {
    return true
  }
  const segments = segmentsOf(path)
  return GUARDED_PREFIXES.some((prefix) => startsWith(segments, segmentsOf(prefix)))
}

/**
 * May somebody with this role make this request? Guarded paths are refused by default.
 *
 * @example isGranted({ role: "warehouse", method: "GET", path: "/admin/conversations" }) // false
 */
export const isGranted = ({ role, method, path }: AccessRequest): boolean => {
  if (role === "admin" || !isGuarded(path)) {
    return true
  }
  const segments = segmentsOf(path)
  return (
    role !== null &&
    GRANTS.some(
      (grant) =>
        grant.roles.includes(role) && matchesMethod(grant, method.toUpperCase()) && matchesPath(segments, grant.path)
    )
  )
}
