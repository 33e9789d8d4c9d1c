import { useEffect, useState, type RefObject } from "react"

/** Rounding of the browser's zoom. */
const SLACK_PX = 2

/** Is there more of something that scrolls sideways, before and after what is seen of it? */
export const useScrollEdges = (box: RefObject<HTMLElement>) => {
  const [edges, setEdges] = useState({ before: false, after: false })

  useEffect(() => {
    const element = box.current
    if (!element) {
      return
    }
    const look = () => {
      const { scrollLeft, clientWidth, scrollWidth } = element
      setEdges({ before: scrollLeft > SLACK_PX, after: scrollLeft + clientWidth < scrollWidth - SLACK_PX })
    }
    // The content too: counts arrive later and make it wider.
    const observer = new ResizeObserver(look)
    for (const one of [element, ...element.children]) {
      observer.observe(one)
    }
    element.addEventListener("scroll", look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener("scroll", look)
    }
  }, [box])

  return edges
}
