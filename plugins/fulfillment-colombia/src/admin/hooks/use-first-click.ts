import { useCallback, useEffect, useRef } from "react"

/** How long a second click is taken for the first one's echo. */
const ECHO_MS = 1_000

/**
 * Tells the first click from its echo: the second half of a double click comes before the screen shows that the first is
 * being carried out. After the work has ended, and the echo's time is over, a click is a first one again.
 *
 * @param isBusy whether the work of a click is being carried out
 */
export const useFirstClick = (isBusy: boolean): (() => boolean) => {
  const clickedAt = useRef(-Infinity)
  const wasBusy = useRef(false)

  useEffect(() => {
    if (wasBusy.current && !isBusy) {
      clickedAt.current = performance.now()
    }
    wasBusy.current = isBusy
  }, [isBusy])

  return useCallback(() => {
    if (wasBusy.current || performance.now() - clickedAt.current < ECHO_MS) {
      return false
    }
    clickedAt.current = performance.now()
    return true
  }, [])
}
