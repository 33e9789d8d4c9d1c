import { Container } from "@medusajs/ui"
import { useMemo } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { StateTabs } from "../../../shared/state-tabs"
import { useDispatchAddress } from "../../hooks/use-dispatch-address"
import { useDispatches } from "../../hooks/use-dispatches"
import { useSelection } from "../../hooks/use-selection"
import { NEEDS_CARE } from "../../lib/badges"
import { DISPATCH_TABS, FIRST_TAB, toDispatchQuery } from "../../lib/dispatch-address"
import type { DispatchCounts } from "../../types"
import { BulkBar } from "../bulk/bulk-bar"
import { DispatchFilters } from "./dispatch-filters"
import { DispatchList } from "./dispatch-list"

/** Every dispatch by state, with what can be done with the chosen ones. */
export const DispatchSection = () => {
  const { t } = useCopy()
  const { address } = useDispatchAddress()
  const list = useDispatches(toDispatchQuery(address))
  const rows = useMemo(() => (list.data?.dispatches ?? []).map(({ order_id }) => order_id), [list.data])
  const selection = useSelection(JSON.stringify(address), rows)
  const chosen = (list.data?.dispatches ?? []).filter(({ order_id }) => selection.ids.has(order_id))

  const tabs = DISPATCH_TABS.map((tab) => ({
    value: tab === FIRST_TAB ? null : tab,
    label: t(`dispatch.tab.${tab}`),
    count: list.data?.counts[tab as keyof DispatchCounts],
    needsCare: NEEDS_CARE.has(tab),
  }))

  return (
    <>
      <Container role="region" aria-label={t("dispatch.title")} className="divide-y overflow-hidden p-0">
        <StateTabs
          label={t("dispatch.tabs")}
          name="state"
          tabs={tabs}
          current={address.state === FIRST_TAB ? null : address.state}
        />
        <DispatchFilters />
        <DispatchList list={list} address={address} selection={selection} />
      </Container>
      <BulkBar dispatches={chosen} clear={selection.clear} />
    </>
  )
}
