import { Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import type { BankAccount } from "../types"

/** Where the money may have arrived. */
export const AccountList = ({ accounts }: { accounts: BankAccount[] }) => {
  const { t } = useCopy()

  return (
    <ul className="flex flex-col gap-y-2">
      {accounts.map(({ bank, kind, number, holder, document }) => (
        <li key={`${bank} ${number}`}>
          <Text size="small" leading="compact">
            {bank}, {kind} {number}
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {holder}. {t("bank_transfer.account.document", { document })}
          </Text>
        </li>
      ))}
    </ul>
  )
}
