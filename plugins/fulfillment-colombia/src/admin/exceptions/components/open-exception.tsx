import { useCopy } from "../../hooks/use-copy"
import { useExceptionAddress } from "../hooks/use-exception-address"
import type { ShippingException } from "../types"

type OpenExceptionProps = { exception: ShippingException }

/** What happened, in the carrier's words; opens the novedad. */
export const OpenException = ({ exception }: OpenExceptionProps) => {
  const { t } = useCopy()
  const { open } = useExceptionAddress()

  return (
    <button
      type="button"
      aria-label={t("exceptions.open", { reason: exception.reason })}
      onClick={() => open(exception.id)}
      className="txt-compact-small text-ui-fg-base focus-visible:shadow-borders-focus text-pretty rounded-sm text-left underline underline-offset-2 outline-none"
    >
      {exception.reason}
    </button>
  )
}
