import { CheckCircleMiniSolid, SquareTwoStackMini } from "@medusajs/icons"
import { IconButton, toast } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../hooks/use-copy"

type TrackingNumberProps = { number: string; url?: string | null }

/** A guide number: to copy, and to follow at the carrier's where that has a page for it. */
export const TrackingNumber = ({ number, url }: TrackingNumberProps) => {
  const { t } = useCopy()
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(number)
      setIsCopied(true)
      setTimeout(() => setIsCopied(false), 2_000)
    } catch {
      toast.error(t("guide.copy_failed"), { description: number })
    }
  }

  return (
    <span className="inline-flex min-w-0 items-center gap-x-1">
      {url ? (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={t("guide.follow", { number })}
          className="txt-compact-small text-ui-fg-interactive whitespace-nowrap font-mono underline underline-offset-2"
        >
          {number}
        </a>
      ) : (
        <span className="txt-compact-small whitespace-nowrap font-mono">{number}</span>
      )}
      <IconButton
        size="2xsmall"
        variant="transparent"
        type="button"
        aria-label={isCopied ? t("guide.copied") : t("guide.copy", { number })}
        onClick={() => void copy()}
      >
        {isCopied ? <CheckCircleMiniSolid aria-hidden /> : <SquareTwoStackMini aria-hidden />}
      </IconButton>
    </span>
  )
}
