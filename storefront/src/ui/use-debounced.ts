import { useEffect, useState } from "react"

/** The value as it was when it last stood still for so many milliseconds. */
export const useDebounced = <T>(value: T, ms = 200): T => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
