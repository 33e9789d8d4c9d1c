import { clx, Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { formatMoment } from "../../../lib/format-moment"
import { latestFirst, timelineKeys, timelineTone } from "../../lib/timeline"
import type { TimelineEntry } from "../../types"

const DOTS = { good: "bg-ui-tag-green-icon", bad: "bg-ui-tag-red-icon", plain: "bg-ui-tag-neutral-icon" } as const

type TimelineProps = { entries: TimelineEntry[] }

/** What happened to a parcel, the latest first. */
export const Timeline = ({ entries }: TimelineProps) => {
  const { t, locale } = useCopy()

  if (entries.length === 0) {
    return null
  }
  return (
    <ol aria-label={t("dispatch.timeline.title")} className="flex flex-col gap-y-3 px-6 py-4">
      {latestFirst(entries).map((entry, index) => (
        <li key={`${entry.at} ${entry.name} ${index}`} className="flex gap-x-3">
          <span aria-hidden className={clx("mt-1.5 size-2 shrink-0 rounded-full", DOTS[timelineTone(entry)])} />
          <span className="flex min-w-0 flex-col">
            <Text as="span" size="small" leading="compact" weight="plus">
              {timelineKeys(entry)
                .map((key) => t(key, { defaultValue: entry.name }))
                .join(": ")}
            </Text>
            {entry.message && (
              <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle break-words">
                {entry.message}
              </Text>
            )}
            <Text as="span" size="xsmall" leading="compact" className="text-ui-fg-subtle">
              {formatMoment(entry.at, locale)}
            </Text>
          </span>
        </li>
      ))}
    </ol>
  )
}
