import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react"

/** A thread counts as read to the end within this many pixels. */
const END_TOLERANCE = 32

/**
 * Keeps a scrolling thread where its reader is: at the end while it is read to the end, and on the same message while
 * older ones are put in front of it.
 */
export const useStickToEnd = (firstKey: string | undefined) => {
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const before = useRef({ firstKey, height: 0 })
  const [showsEnd, setShowsEnd] = useState(true)

  const scrollToEnd = useCallback(() => {
    isAtEnd.current = true
    setShowsEnd(true)
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight })
  }, [])

  const onScroll = useCallback(() => {
    const element = scroller.current
    if (element) {
      isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight <= END_TOLERANCE
      setShowsEnd(isAtEnd.current)
    }
  }, [])

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) {
      return
    }
    if (before.current.height === 0 || isAtEnd.current) {
      element.scrollTop = element.scrollHeight
    } else if (before.current.firstKey !== firstKey) {
      element.scrollTop += element.scrollHeight - before.current.height
    }
    before.current = { firstKey, height: element.scrollHeight }
  })

  useEffect(() => {
    // The pane shrinks when the composer or a phone's keyboard grows, and bubbles grow when a reason is added.
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current && scroller.current) {
        scroller.current.scrollTop = scroller.current.scrollHeight
      }
    })
    if (scroller.current && content.current) {
      observer.observe(scroller.current)
      observer.observe(content.current)
    }
    return () => observer.disconnect()
  }, [])

  return { scroller, content, onScroll, showsEnd, scrollToEnd }
}
