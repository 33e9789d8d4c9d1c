import { isIPv6 } from "node:net"

const GROUPS = 8
/** Groups of the prefix that one household or server gets (RFC 6177: a /64 at least). */
const PREFIX_GROUPS = 4
const MAPPED_V4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/**
 * Who a caller is, as far as its address tells. One subscriber has 2^64 IPv6 addresses, so those count as their prefix.
 *
 * @example clientAddress("2001:db8:1:2::9") // "2001:db8:1:2::/64"
 */
export const clientAddress = (ip: string | undefined): string => {
  const address = ip?.replace(/%.*$/, "") ?? "unknown"
  const mapped = MAPPED_V4.exec(address)
  if (mapped || !isIPv6(address)) {
    return mapped?.[1] ?? address
  }
  const [head, tail] = address.toLowerCase().split("::")
  const before = head ? head.split(":") : []
  const after = tail ? tail.split(":") : []
  const zeros = tail === undefined ? [] : Array.from({ length: GROUPS - before.length - after.length }, () => "0")
  const prefix = [...before, ...zeros, ...after].slice(0, PREFIX_GROUPS)
  return `${prefix.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`
}
