import { CheckCircleMiniSolid, SquareTwoStackMini } from "@medusajs/icons"
import { IconButton, toast } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../hooks/use-copy"

type CopyableProps = { value: string; what: string }

/** A value to carry elsewhere, with its button. Medusa's `Copy` names its button in English only. */
export const Copyable = ({ value, what }: CopyableProps) => {
  const { t } = useCopy()
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setIsCopied(true)
    toast.success(t("wompi.copy.done"))
    setTimeout(() => setIsCopied(false), 2_000)
  }

  return (
    <span className="inline-flex min-w-0 items-center gap-x-1">
      <span className="txt-compact-small break-all font-mono">{value}</span>
      <IconButton
        size="2xsmall"
        variant="transparent"
        type="button"
        aria-label={t("wompi.copy.action", { what })}
        onClick={() => void copy()}
      >
        {isCopied ? <CheckCircleMiniSolid aria-hidden /> : <SquareTwoStackMini aria-hidden />}
      </IconButton>
    </span>
  )
}
