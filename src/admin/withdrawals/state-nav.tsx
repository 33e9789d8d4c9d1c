import { clx } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useCopy } from "../lib/use-copy"
import { STATES, type State } from "./types"

/** The states of the list as links. On a phone they wrap, so that all of them are seen. */
export const StateNav = ({ current }: { current: State | null }) => {
  const { t } = useCopy()
  return (
    <nav aria-label={t("withdrawals.states")} className="px-6 py-3">
      <ul className="flex flex-wrap gap-1">
        {[null, ...STATES].map((state) => (
          <li key={state ?? "all"}>
            <Link
              to={state ? `?state=${state}` : "?"}
              replace
              aria-current={state === current ? "page" : undefined}
              className={clx(
                "txt-compact-small-plus focus-visible:shadow-borders-focus flex min-h-8 items-center rounded-md px-2.5 outline-none",
                state === current
                  ? "bg-ui-bg-base shadow-elevation-card-rest text-ui-fg-base"
                  : "text-ui-fg-subtle hover:bg-ui-bg-subtle-hover"
              )}
            >
              {t(state ? `withdrawals.state.${state}` : "withdrawals.all")}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
