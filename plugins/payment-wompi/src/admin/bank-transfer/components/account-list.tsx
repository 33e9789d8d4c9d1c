import { Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import type { BankAccount } from "../types"

/** Where the money may have arrived. */
export const AccountList = ({ accounts }: { accounts: BankAccount[] }) => {
  const { t } = useCopy()

  return (
    <div className="flex flex-col gap-y-2 px-6 py-3">
      <Text size="small" leading="compact" weight="plus" className="text-ui-fg-subtle">
        {t("bank_transfer.field.accounts")}
      </Text>
      <ul className="flex flex-col gap-y-3">
        {accounts.map(({ bank, kind, number, holder, document }) => (
          <li key={`${bank} ${number}`} className="flex flex-col gap-y-1">
            <Text size="small" leading="compact">
              {bank}, {kind} <span className="whitespace-nowrap">{number}</span>
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {holder}, <span className="whitespace-nowrap">{document}</span>
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}
