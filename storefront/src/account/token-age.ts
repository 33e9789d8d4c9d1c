const HOUR_MS = 3_600_000

/** Milliseconds since a token was made; for ever when it does not say. The server alone judges whether it is good. */
export const tokenAge = (token: string, now: number): number => {
  try {
    const { iat } = JSON.parse(window.atob(token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/"))) as {
      iat: number
    }
    return Number.isFinite(iat) ? now - iat * 1000 : Infinity
  } catch {
    return Infinity
  }
}

/** Medusa's tokens last a day: whoever comes back within it stays logged in. */
export const isWorthRefreshing = (token: string, now: number): boolean => tokenAge(token, now) > HOUR_MS
