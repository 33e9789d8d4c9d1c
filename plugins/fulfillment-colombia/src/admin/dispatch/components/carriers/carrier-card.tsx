import { StatusBadge, Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { HEALTH_COLORS, healthOf } from "../../lib/carrier-health"
import type { Carrier } from "../../types"
import { WalletBalance } from "./wallet-balance"

type CarrierCardProps = { carrier: Carrier }

export const CarrierCard = ({ carrier }: CarrierCardProps) => {
  const { t } = useCopy()
  const { name, health, wallet } = carrier
  const state = healthOf(carrier)

  return (
    <li className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 md:flex-col md:items-start">
      <span className="flex flex-wrap items-center gap-2">
        <Text as="span" size="small" weight="plus" leading="compact">
          {name}
        </Text>
        <StatusBadge color={HEALTH_COLORS[state]}>{t(`dispatch.carriers.${state}`)}</StatusBadge>
      </span>
      {state === "down" && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-error max-w-md text-pretty">
          {health.message ?? t("dispatch.carriers.down_hint")}
        </Text>
      )}
      {(health.unreadable_rows ?? 0) > 0 && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle max-w-md text-pretty">
          {t("dispatch.carriers.unreadable", { count: health.unreadable_rows })}
        </Text>
      )}
      {wallet && <WalletBalance carrier={carrier} wallet={wallet} />}
    </li>
  )
}
