import { clx } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { Link, useLocation } from "react-router-dom"
import { changeAddress } from "../lib/page-address"

type StateTab = { value: string | null; label: string; count?: number; needsCare?: boolean }

type StateTabsProps = {
  label: string
  /** Name of the state in the page's address. */
  name: string
  tabs: StateTab[]
  current: string | null
}

/** The states of a list as links, so that each opens in a tab of its own; on a phone they scroll sideways. */
export const StateTabs = ({ label, name, tabs, current }: StateTabsProps) => {
  const { search } = useLocation()
  const currentTab = useRef<HTMLLIElement>(null)
  const to = (value: string | null) =>
    `?${changeAddress(new URLSearchParams(search), { [name]: value, page: null, id: null })}`

  // The counts arrive later and make the tabs wider.
  const isCounted = tabs.some(({ count }) => count !== undefined)
  useEffect(() => {
    currentTab.current?.scrollIntoView({ block: "nearest", inline: "center" })
  }, [current, isCounted])

  return (
    <nav aria-label={label} className="overflow-x-auto px-6 py-3">
      <ul className="flex gap-1 lg:flex-wrap">
        {tabs.map(({ value, label: text, count, needsCare }) => (
          <li key={text} ref={value === current ? currentTab : undefined} className="shrink-0">
            <Link
              to={to(value)}
              replace
              aria-current={value === current ? "page" : undefined}
              className={clx(
                "txt-compact-small-plus flex min-h-8 items-center gap-x-1.5 rounded-md px-2.5 outline-none",
                "focus-visible:shadow-borders-focus",
                value === current
                  ? "bg-ui-bg-base shadow-elevation-card-rest text-ui-fg-base"
                  : "text-ui-fg-subtle hover:bg-ui-bg-subtle-hover"
              )}
            >
              {text}
              {count !== undefined && (
                <span
                  className={clx(
                    "txt-compact-xsmall min-w-5 rounded px-1 text-center tabular-nums",
                    needsCare && count > 0
                      ? "bg-ui-tag-red-bg text-ui-tag-red-text"
                      : "bg-ui-bg-component text-ui-fg-subtle"
                  )}
                >
                  {count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
