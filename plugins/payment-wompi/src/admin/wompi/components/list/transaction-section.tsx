import { Container, Heading } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useListAddress } from "../../hooks/use-list-address"
import { useTransactions } from "../../hooks/use-transactions"
import { toListQuery } from "../../lib/list-address"
import { TransactionFilters } from "./transaction-filters"
import { TransactionList } from "./transaction-list"

/** Every transaction, with its filters in the page's address. */
export const TransactionSection = () => {
  const { t } = useCopy()
  const { address } = useListAddress()
  const list = useTransactions(toListQuery(address))

  return (
    <Container role="region" aria-labelledby="wompi-transactions" className="divide-y p-0">
      <div className="flex flex-col gap-3 px-6 py-4 lg:flex-row lg:items-center lg:justify-between">
        <Heading level="h2" id="wompi-transactions">
          {t("wompi.list.title")}
        </Heading>
        <TransactionFilters />
      </div>
      <TransactionList list={list} address={address} />
    </Container>
  )
}
