import { clx, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useCopy } from "../../hooks/use-copy"
import { formatTime } from "../../lib/dates"
import type { Author } from "../../lib/types"
import { AuthorMark } from "./author-mark"

type BubbleProps = {
  author: Author
  moment: Date
  isText: boolean
  children: ReactNode
  /** Ticks, beside the hour. */
  mark?: ReactNode
  /** Words under the bubble, when something is wrong. */
  note?: ReactNode
}

const COLOURS: Record<Author, string> = {
  customer: "bg-ui-bg-component border-ui-border-base",
  bot: "bg-ui-tag-purple-bg border-ui-tag-purple-border",
  agent: "bg-ui-tag-blue-bg border-ui-tag-blue-border",
  system: "bg-ui-bg-base border-ui-border-base",
}

/** One message: who, what, when, and how far it has come. */
export const Bubble = ({ author, moment, isText, children, mark, note }: BubbleProps) => {
  const { locale } = useCopy()

  return (
    <li
      className={clx(
        "flex max-w-[85%] flex-col gap-y-1 lg:max-w-[70%]",
        author === "customer" ? "self-start" : "items-end self-end"
      )}
    >
      <div className={clx("rounded-lg border px-3 py-2", COLOURS[author])}>
        <AuthorMark author={author} />
        <Text
          size="small"
          className={clx("whitespace-pre-wrap [overflow-wrap:anywhere]", !isText && "text-ui-fg-subtle italic")}
        >
          {children}
        </Text>
        <span className="text-ui-fg-subtle mt-1 flex items-center justify-end gap-x-1">
          <Text as="span" size="xsmall">
            <time dateTime={moment.toISOString()}>{formatTime(moment, locale)}</time>
          </Text>
          {mark}
        </span>
      </div>
      {note}
    </li>
  )
}
