import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useTranslation } from "react-i18next"

type Account = { bank: string; kind: string; number: string; holder: string; document: string }

/** What the payment session of a transfer says (`pp_transfer_transfer`). Amount in pesos. */
type TransferData = {
  accounts?: Account[]
  amount?: number
  reference?: string
  instructions?: string
  time_limit_hours?: number
}

/** Where to send the money, how much, and what to write on it. */
export const TransferInstructions = ({ data }: { data: TransferData }) => {
  const { t } = useTranslation()
  return (
    <div className="space-y-4 rounded-2xl bg-surface p-5">
      <dl className="grid grid-cols-2 gap-4">
        <div>
          <dt className="text-sm text-muted">{t("result.transfer.amount")}</dt>
          <dd className="text-xl font-medium tabular-nums">{formatPesos(data.amount ?? 0)}</dd>
        </div>
        <div>
          <dt className="text-sm text-muted">{t("result.transfer.reference")}</dt>
          <dd className="select-all text-xl font-medium">{data.reference}</dd>
        </div>
      </dl>
      <ul className="space-y-3">
        {(data.accounts ?? []).map(({ bank, kind, number, holder, document }) => (
          <li key={`${bank}-${number}`} className="border-t border-line pt-3">
            <p className="font-medium">
              {bank} · {kind} <span className="select-all tabular-nums">{number}</span>
            </p>
            <p className="text-sm text-muted">
              {holder} · {document}
            </p>
          </li>
        ))}
      </ul>
      {data.instructions ? <p className="text-sm">{data.instructions}</p> : null}
      {data.time_limit_hours ? (
        <p className="text-sm text-muted">{t("result.transfer.limit", { count: data.time_limit_hours })}</p>
      ) : null}
    </div>
  )
}
