import { Container, Heading, Text } from "@medusajs/ui"
import { useCallback } from "react"
import { useCopy } from "../../hooks/use-copy"
import { SearchField } from "../../shared/search-field"
import { StateTabs } from "../../shared/state-tabs"
import { useExceptionAddress } from "../hooks/use-exception-address"
import { EXCEPTION_TABS } from "../lib/exception-address"
import { ExceptionDrawer } from "./exception-drawer"
import { ExceptionList } from "./exception-list"

/** The page of deliveries that wait for somebody's word. */
export const ExceptionsPage = () => {
  const { t } = useCopy()
  const { address, filter } = useExceptionAddress()
  const search = useCallback((q: string) => filter({ q }), [filter])

  return (
    <div className="flex flex-col gap-y-3">
      <div className="px-1 py-2">
        <Heading level="h1">{t("exceptions.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("exceptions.subtitle")}
        </Text>
      </div>
      <Container role="region" aria-label={t("exceptions.title")} className="divide-y overflow-hidden p-0">
        <StateTabs
          label={t("exceptions.tabs")}
          name="status"
          tabs={EXCEPTION_TABS.map((tab) => ({
            value: tab === "pending" ? null : tab,
            label: t(`exceptions.tab.${tab}`),
          }))}
          current={address.status === "pending" ? null : address.status}
        />
        <div className="px-6 py-3">
          <SearchField label={t("exceptions.search")} value={address.q} onChange={search} />
        </div>
        <ExceptionList />
      </Container>
      <ExceptionDrawer />
    </div>
  )
}
