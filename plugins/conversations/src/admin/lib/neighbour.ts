/** The item before (-1) or after (1) the current one; the first when none is current, nothing past the ends. */
export const neighbour = <T extends { id: string }>(
  items: readonly T[],
  currentId: string | null,
  step: 1 | -1
): T | undefined => {
  const index = items.findIndex((item) => item.id === currentId)
  return index === -1 ? items[0] : items[index + step]
}
