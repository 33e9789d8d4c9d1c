import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useAddress } from "../../hooks/use-address"
import { useCopy } from "../../hooks/use-copy"
import { useRole } from "../../hooks/use-role"
import { StateTabs } from "../../shared/state-tabs"
import { useMoney } from "../hooks/use-money"
import { MONEY_TABS, parseMoneyAddress, toMoneyQuery } from "../lib/money-address"
import { MoneyList } from "./money-list"
import { MoneyTotals } from "./money-totals"
import { RemittanceDrawer } from "./remittance-drawer"

/** The page of the money that couriers took at the door: what is expected, taken, handed over, and still out. */
export const MoneyPage = () => {
  const { t } = useCopy()
  const { params } = useAddress()
  const address = useMemo(() => parseMoneyAddress(params), [params])
  const list = useMoney(toMoneyQuery(address))
  const canRegister = useRole() === "admin"
  const [isOpen, setIsOpen] = useState(false)

  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center justify-between gap-2 px-1 py-2">
        <div>
          <Heading level="h1">{t("remittance.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("remittance.subtitle")}
          </Text>
        </div>
        {canRegister ? (
          <Button size="small" onClick={() => setIsOpen(true)}>
            {t("remittance.register")}
          </Button>
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {t("remittance.read_only")}
          </Text>
        )}
      </div>
      {list.data && <MoneyTotals totals={list.data.totals} />}
      <Container role="region" aria-label={t("remittance.title")} className="divide-y overflow-hidden p-0">
        <StateTabs
          label={t("remittance.tabs")}
          name="state"
          tabs={MONEY_TABS.map((tab) => ({ value: tab === "all" ? null : tab, label: t(`remittance.tab.${tab}`) }))}
          current={address.state === "all" ? null : address.state}
        />
        {address.state !== "all" && (
          <Text size="small" className="text-ui-fg-subtle text-pretty px-6 py-3">
            {t(`remittance.hint.${address.state}`)}
          </Text>
        )}
        <MoneyList list={list} />
      </Container>
      {isOpen && <RemittanceDrawer onClose={() => setIsOpen(false)} />}
    </div>
  )
}
