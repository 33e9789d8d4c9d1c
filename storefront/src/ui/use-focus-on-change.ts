import { useEffect, useRef, type RefObject } from "react"

/** Moves the focus to an element when `value` changes, so that a screen reader reads what is new. Not at first. */
export const useFocusOnChange = <T extends HTMLElement>(value: unknown): RefObject<T> => {
  const element = useRef<T>(null)
  const known = useRef(value)
  useEffect(() => {
    if (known.current !== value) {
      known.current = value
      element.current?.focus()
    }
  }, [value])
  return element
}
