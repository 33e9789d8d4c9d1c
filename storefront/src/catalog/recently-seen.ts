const KEY = "kaiu-seen"
const KEPT = 9

/** Handles of the products that were opened last, newest first. */
export const recentlySeen = (): string[] => {
  try {
    const handles: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]")
    return Array.isArray(handles) ? handles.filter((handle): handle is string => typeof handle === "string") : []
  } catch {
    return []
  }
}

export const rememberSeen = (handle: string): void => {
  try {
    const handles = [handle, ...recentlySeen().filter((other) => other !== handle)].slice(0, KEPT)
    window.localStorage.setItem(KEY, JSON.stringify(handles))
  } catch {
    // Without storage nothing is remembered.
  }
}
