import { useEffect, useState } from "react"

/** The time, told again every `everyMs`, so that "5 minutes ago" grows old by itself. */
export const useNow = (everyMs = 60_000): Date => {
  const [now, setNow] = useState(() => new Date())

  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])

  return now
}
