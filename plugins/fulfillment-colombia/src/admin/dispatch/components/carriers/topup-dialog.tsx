import { Alert, Input } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { parsePesos } from "../../../lib/parse-pesos"
import { FailureNote } from "../../../shared/failure-note"
import { FormDrawer } from "../../../shared/form-drawer"
import { FormField } from "../../../shared/form-field"
import { useTopup } from "../../hooks/use-topup"
import type { Carrier } from "../../types"
import { TopupLink } from "./topup-link"

type TopupDialogProps = { carrier: Carrier; onClose: () => void }

/** Asks for an amount and leads to the carrier's page, where the money is paid. */
export const TopupDialog = ({ carrier, onClose }: TopupDialogProps) => {
  const { t } = useCopy()
  const [text, setText] = useState("")
  const topup = useTopup(carrier.code)
  const amount = parsePesos(text)
  const isBad = text.trim() !== "" && !amount

  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={t("dispatch.wallet.title", { carrier: carrier.name })}
      description={t("dispatch.wallet.description", { carrier: carrier.name })}
      submitLabel={t("dispatch.wallet.submit")}
      isBusy={topup.isPending}
      isDisabled={!amount || topup.isSuccess}
      onSubmit={() => amount && topup.mutate(amount)}
      next={topup.isSuccess && <TopupLink carrier={carrier.name} href={topup.data} />}
    >
      <FormField
        label={t("dispatch.wallet.amount")}
        hint={t("dispatch.wallet.hint")}
        error={isBad ? t("dispatch.wallet.invalid") : undefined}
      >
        {(field) => (
          <Input
            {...field}
            inputMode="numeric"
            autoComplete="off"
            value={text}
            readOnly={topup.isSuccess}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </FormField>
      {topup.isError && <FailureNote error={topup.error} />}
      {topup.isSuccess && (
        <Alert variant="info" role="status">
          {t("dispatch.wallet.made", { carrier: carrier.name })}
        </Alert>
      )}
    </FormDrawer>
  )
}
