/** FNV-1a, 32 bits (Fowler, Noll, Vo; offset basis and prime of draft-eastlake-fnv), over UTF-16 code units. */
export const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
