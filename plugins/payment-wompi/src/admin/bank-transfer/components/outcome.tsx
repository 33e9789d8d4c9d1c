import { Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { formatMoment } from "../lib/moments"
import type { BankTransfer } from "../types"
import { Fact } from "./fact"

const Confirmed = ({ transfer }: { transfer: BankTransfer }) => {
  const { t, locale } = useCopy()

  return (
    <dl className="divide-y">
      {transfer.bank_reference ? (
        <Fact label={t("bank_transfer.field.bank_reference")} copy={transfer.bank_reference}>
          {transfer.bank_reference}
        </Fact>
      ) : null}
      <Fact label={t("bank_transfer.field.confirmed_by")}>
        {transfer.confirmed_by_email ?? t("bank_transfer.someone")}
      </Fact>
      {transfer.confirmed_at ? (
        <Fact label={t("bank_transfer.field.confirmed_at")}>
          {formatMoment(new Date(transfer.confirmed_at), locale)}
        </Fact>
      ) : null}
      {transfer.note ? <Fact label={t("bank_transfer.field.note")}>{transfer.note}</Fact> : null}
    </dl>
  )
}

const Closed = ({ transfer }: { transfer: BankTransfer }) => {
  const { t, locale } = useCopy()
  const at = transfer.closed_at ? formatMoment(new Date(transfer.closed_at), locale) : ""

  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small">{t(`bank_transfer.story.${transfer.state}`, { at })}</Text>
      {transfer.closed_by_email ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("bank_transfer.field.closed_by")}: {transfer.closed_by_email}
        </Text>
      ) : null}
      <Text size="small" className="text-ui-fg-subtle">
        {t("bank_transfer.story.late")}
      </Text>
    </div>
  )
}

/** What became of a transfer that no longer waits. */
export const Outcome = ({ transfer }: { transfer: BankTransfer }) =>
  transfer.state === "confirmed" ? <Confirmed transfer={transfer} /> : <Closed transfer={transfer} />
