import { clx } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { useInboxAddress } from "../../hooks/use-inbox-address"
import { CONVERSATION_FILTERS, type ConversationFilter } from "../../lib/filters"

const FILTERS = Object.keys(CONVERSATION_FILTERS) as ConversationFilter[]

/** One filter at a time. */
export const FilterBar = () => {
  const { t } = useCopy()
  const { filter, show } = useInboxAddress()

  return (
    <div role="group" aria-label={t("list.filters")} className="flex flex-wrap gap-1">
      {FILTERS.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === filter}
          onClick={() => show(option)}
          className={clx(
            "txt-compact-xsmall-plus focus-visible:shadow-borders-focus rounded-full border px-2 py-1 outline-none",
            option === filter
              ? "bg-ui-button-inverted text-ui-fg-on-color border-transparent"
              : "bg-ui-bg-base text-ui-fg-subtle hover:bg-ui-bg-base-hover"
          )}
        >
          {t(`list.filter.${option}`)}
        </button>
      ))}
    </div>
  )
}
