import { useQuery } from "@tanstack/react-query"
import { DOCUMENT_TYPES } from "@kaiu/medusa-kit/browser"
import { useTranslation } from "react-i18next"
import { banksQuery } from "../../api/payment"
import { Field, INPUT, TextField } from "../../ui/field"
import type { DetailProblems, PaymentDetails } from "./payment-details"

type Props = {
  details: PaymentDetails
  problems: DetailProblems
  onChange: (part: Partial<PaymentDetails>) => void
}

const INSTALLMENTS = [1, 2, 3, 6, 12, 24, 36]

/** Groups of four digits, as on the card. */
const inFours = (text: string) =>
  text
    .replace(/\D/g, "")
    .slice(0, 19)
    .replace(/(\d{4})(?=\d)/g, "$1 ")

/** `1229` becomes `12/29` while one types; taking a digit back takes the slash too. */
const asExpiry = (text: string) =>
  text
    .replace(/\D/g, "")
    .slice(0, 4)
    .replace(/^(\d{2})(?=\d)/, "$1/")

const CardFields = ({ details, problems, onChange }: Props) => {
  const { t } = useTranslation()
  return (
    <div className="grid grid-cols-2 gap-4">
      <div className="col-span-2">
        <TextField
          label={t("checkout.card.number")}
          inputMode="numeric"
          autoComplete="cc-number"
          value={details.number}
          error={problems.number && t(problems.number)}
          onChange={({ target }) => onChange({ number: inFours(target.value) })}
        />
      </div>
      <div className="col-span-2">
        <TextField
          label={t("checkout.card.holder")}
          autoComplete="cc-name"
          value={details.card_holder}
          error={problems.card_holder && t(problems.card_holder)}
          onChange={({ target }) => onChange({ card_holder: target.value })}
        />
      </div>
      <TextField
        label={t("checkout.card.expiry")}
        inputMode="numeric"
        autoComplete="cc-exp"
        placeholder="MM/AA"
        value={details.expiry}
        error={problems.expiry && t(problems.expiry)}
        onChange={({ target }) => onChange({ expiry: asExpiry(target.value) })}
      />
      <TextField
        label={t("checkout.card.cvc")}
        inputMode="numeric"
        autoComplete="cc-csc"
        maxLength={4}
        value={details.cvc}
        error={problems.cvc && t(problems.cvc)}
        onChange={({ target }) => onChange({ cvc: target.value.replace(/\D/g, "") })}
      />
      <div className="col-span-2">
        <Field label={t("checkout.card.installments")}>
          {(ids) => (
            <select
              {...ids}
              className={INPUT}
              value={details.installments}
              onChange={({ target }) => onChange({ installments: target.value })}
            >
              {INSTALLMENTS.map((count) => (
                <option key={count} value={count}>
                  {count}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </div>
  )
}

const NequiFields = ({ details, problems, onChange }: Props) => {
  const { t } = useTranslation()
  return (
    <TextField
      label={t("checkout.nequi.phone")}
      type="tel"
      inputMode="tel"
      autoComplete="tel-national"
      value={details.nequi_phone}
      error={problems.nequi_phone && t(problems.nequi_phone)}
      onChange={({ target }) => onChange({ nequi_phone: target.value })}
    />
  )
}

const DocumentFields = ({ details, problems, onChange, hasType }: Props & { hasType: boolean }) => {
  const { t } = useTranslation()
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {hasType ? (
        <Field label={t("checkout.contact.documentType")}>
          {(ids) => (
            <select
              {...ids}
              className={INPUT}
              value={details.document_type}
              onChange={({ target }) => onChange({ document_type: target.value as PaymentDetails["document_type"] })}
            >
              {DOCUMENT_TYPES.filter((type) => type !== "PPT").map((type) => (
                <option key={type} value={type}>
                  {t(`checkout.document.${type}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <TextField
        label={t("checkout.contact.documentNumber")}
        autoComplete="off"
        value={details.document_number}
        error={problems.document_number && t(problems.document_number)}
        onChange={({ target }) => onChange({ document_number: target.value })}
      />
    </div>
  )
}

const PseFields = (props: Props) => {
  const { details, problems, onChange } = props
  const { t } = useTranslation()
  const banks = useQuery(banksQuery())
  return (
    <div className="space-y-4">
      <Field label={t("checkout.pse.bank")} error={problems.pse_bank && t(problems.pse_bank)}>
        {(ids) => (
          <select
            {...ids}
            className={INPUT}
            value={details.pse_bank}
            onChange={({ target }) => onChange({ pse_bank: target.value })}
          >
            <option value="">{t(banks.isError ? "checkout.pse.noBanks" : "checkout.pse.choose")}</option>
            {banks.data?.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t("checkout.pse.person")}>
        {(ids) => (
          <select
            {...ids}
            className={INPUT}
            value={details.pse_person}
            onChange={({ target }) =>
              onChange({
                pse_person: target.value === "1" ? "1" : "0",
                document_type: target.value === "1" ? "NIT" : "CC",
              })
            }
          >
            <option value="0">{t("checkout.pse.natural")}</option>
            <option value="1">{t("checkout.pse.company")}</option>
          </select>
        )}
      </Field>
      <DocumentFields {...props} hasType={false} />
    </div>
  )
}

/** What has to be typed for a method. Many need nothing. */
export const MethodFields = ({ method, ...props }: Props & { method: string | null }) => {
  switch (method) {
    case "CARD":
      return <CardFields {...props} />
    case "NEQUI":
      return <NequiFields {...props} />
    case "PSE":
      return <PseFields {...props} />
    case "DAVIPLATA":
      return <DocumentFields {...props} hasType />
    default:
      return null
  }
}
