import type { LiveState } from "../hooks/use-inbox-socket"

const LIVE_MS = 60_000
const NOT_LIVE_MS = 10_000

/** How often to ask over HTTP: a safety net while events arrive, the only source while they do not. */
export const pollInterval = (state: LiveState): number => (state === "live" ? LIVE_MS : NOT_LIVE_MS)
