import { useEffect, useState } from "react"

/** The time, told again every `everyMs`, so that a countdown runs by itself. */
export const useNow = (everyMs = 30_000): Date => {
  const [now, setNow] = useState(() => new Date())

  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])

  return now
}
