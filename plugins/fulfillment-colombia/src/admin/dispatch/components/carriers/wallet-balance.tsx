import { formatPesos } from "@kaiu/medusa-kit/browser"
import { ExclamationCircleSolid } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useRole } from "../../../hooks/use-role"
import { formatMoment } from "../../../lib/format-moment"
import { walletWarning } from "../../lib/wallet-warning"
import type { Carrier } from "../../types"
import { TopupDialog } from "./topup-dialog"

type WalletBalanceProps = { carrier: Carrier; wallet: NonNullable<Carrier["wallet"]> }

/** What is left in the shop's wallet at a carrier; the owner can add to it. */
export const WalletBalance = ({ carrier, wallet }: WalletBalanceProps) => {
  const { t, locale } = useCopy()
  const canTopUp = useRole() === "admin"
  const [isOpen, setIsOpen] = useState(false)

  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
        {t("dispatch.wallet.balance", { amount: formatPesos(wallet.balance) })}
      </Text>
      <Text as="span" size="xsmall" leading="compact" className="text-ui-fg-muted">
        {t("dispatch.wallet.checked_at", { moment: formatMoment(wallet.checked_at, locale) })}
      </Text>
      {wallet.is_low && (
        <span role="status" className="txt-compact-small text-ui-fg-error flex items-center gap-x-1">
          <ExclamationCircleSolid aria-hidden className="shrink-0" />
          {t(`dispatch.wallet.${walletWarning(wallet.balance, canTopUp)}`, {
            threshold: formatPesos(wallet.threshold),
          })}
        </span>
      )}
      {canTopUp && (
        <Button size="small" variant={wallet.is_low ? "primary" : "secondary"} onClick={() => setIsOpen(true)}>
          {t("dispatch.wallet.topup")}
        </Button>
      )}
      {isOpen && <TopupDialog carrier={carrier} onClose={() => setIsOpen(false)} />}
    </span>
  )
}
