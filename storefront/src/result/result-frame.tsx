import type { ReactNode } from "react"
import { Icon, type IconName } from "../ui/icon"

type Props = { icon: IconName; tone?: "good" | "bad"; title: string; children?: ReactNode }

/** What came of it, in one sentence, and what to do now. */
export const ResultFrame = ({ icon, tone = "good", title, children }: Props) => (
  <div className="mx-auto max-w-xl px-4 py-12 sm:py-16">
    <span
      className={`grid size-14 place-items-center rounded-full ${tone === "good" ? "bg-leaf text-on-leaf" : "bg-clay text-paper"}`}
    >
      <Icon name={icon} className="size-7" />
    </span>
    <h1 className="mt-6 text-3xl sm:text-4xl">{title}</h1>
    <div className="mt-4 space-y-5">{children}</div>
  </div>
)
