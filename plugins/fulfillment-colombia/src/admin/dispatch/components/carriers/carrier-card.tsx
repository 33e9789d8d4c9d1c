import { StatusBadge, Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import type { Carrier } from "../../types"
import { WalletBalance } from "./wallet-balance"

type CarrierCardProps = { carrier: Carrier }

export const CarrierCard = ({ carrier }: CarrierCardProps) => {
  const { t } = useCopy()
  const { name, health, wallet } = carrier

  return (
    <li className="flex min-w-0 flex-col gap-y-1">
      <span className="flex flex-wrap items-center gap-2">
        <Text as="span" size="small" weight="plus" leading="compact">
          {name}
        </Text>
        <StatusBadge color={health.ok ? "green" : "red"}>
          {t(health.ok ? "dispatch.carriers.ok" : "dispatch.carriers.down")}
        </StatusBadge>
      </span>
      {!health.ok && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-error max-w-md text-pretty">
          {health.message ?? t("dispatch.carriers.down_hint")}
        </Text>
      )}
      {wallet && <WalletBalance carrier={carrier} wallet={wallet} />}
    </li>
  )
}
