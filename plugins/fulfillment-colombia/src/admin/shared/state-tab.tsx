import { clx } from "@medusajs/ui"
import { Link, useLocation } from "react-router-dom"
import { changeAddress } from "../lib/page-address"

export type StateTabProps = {
  /** Name of the state in the page's address, and this one's value there. */
  name: string
  value: string | null
  label: string
  count?: number
  needsCare?: boolean
  isCurrent: boolean
}

/** One state of a list, with how many are in it. */
export const StateTab = ({ name, value, label, count, needsCare, isCurrent }: StateTabProps) => {
  const { search } = useLocation()
  const to = `?${changeAddress(new URLSearchParams(search), { [name]: value, page: null, id: null })}`

  return (
    <li className="shrink-0">
      <Link
        to={to}
        replace
        aria-current={isCurrent ? "page" : undefined}
        className={clx(
          "txt-compact-small-plus flex min-h-8 items-center gap-x-1.5 rounded-md px-2.5 outline-none",
          "focus-visible:shadow-borders-focus",
          isCurrent
            ? "bg-ui-bg-base shadow-elevation-card-rest text-ui-fg-base"
            : "text-ui-fg-subtle hover:bg-ui-bg-subtle-hover"
        )}
      >
        {label}
        {count !== undefined && (
          <span
            className={clx(
              "txt-compact-xsmall min-w-5 rounded px-1 text-center tabular-nums",
              needsCare && count > 0 ? "bg-ui-tag-red-bg text-ui-tag-red-text" : "bg-ui-bg-component text-ui-fg-subtle"
            )}
          >
            {count}
          </span>
        )}
      </Link>
    </li>
  )
}
