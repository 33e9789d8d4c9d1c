import { clx } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useScrollEdges } from "../hooks/use-scroll-edges"
import { StateTab, type StateTabProps } from "./state-tab"

type StateTabsProps = {
  label: string
  /** Name of the state in the page's address. */
  name: string
  tabs: Omit<StateTabProps, "name" | "isCurrent">[]
  current: string | null
}

const FADE = "pointer-events-none absolute inset-y-0 w-10 to-transparent"

/**
 * The states of a list as links, so that each opens in a tab of its own. On a phone they scroll sideways: the end fades
 * where there is more, and a tab that is reached by keyboard comes out from under it.
 */
export const StateTabs = ({ label, name, tabs, current }: StateTabsProps) => {
  const box = useRef<HTMLElement>(null)
  const edges = useScrollEdges(box)

  // The counts arrive later and make the tabs wider.
  const isCounted = tabs.some(({ count }) => count !== undefined)
  useEffect(() => {
    const tab = box.current?.querySelector<HTMLElement>("[aria-current]")
    if (box.current && tab) {
      // Not `scrollIntoView`, which would move the page up and down too.
      box.current.scrollLeft = tab.offsetLeft - (box.current.clientWidth - tab.offsetWidth) / 2
    }
  }, [current, isCounted])

  return (
    <div className="relative">
      <nav ref={box} aria-label={label} className="relative scroll-px-10 overflow-x-auto px-6 py-3">
        <ul className="flex w-max gap-1 lg:w-auto lg:flex-wrap">
          {tabs.map((tab) => (
            <StateTab key={tab.label} {...tab} name={name} isCurrent={tab.value === current} />
          ))}
        </ul>
      </nav>
      {edges.before && <div aria-hidden className={clx(FADE, "from-ui-bg-base left-0 bg-gradient-to-r")} />}
      {edges.after && <div aria-hidden className={clx(FADE, "from-ui-bg-base right-0 bg-gradient-to-l")} />}
    </div>
  )
}
