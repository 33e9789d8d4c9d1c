import type { ReactElement } from "react"
import { Trans, useTranslation } from "react-i18next"
import { Checkbox } from "../../ui/checkbox"

type Props = {
  /** Its sentence is `checkout.legal.<kind>`, with the link between `<page>` and `</page>`. */
  kind: string
  isGiven: boolean
  isMissing: boolean
  /** The link to what is agreed to. */
  page: ReactElement
  onChange: (isGiven: boolean) => void
}

/** One thing to agree to. */
export const Tick = ({ kind, isGiven, isMissing, page, onChange }: Props) => {
  const { t } = useTranslation()
  return (
    <Checkbox
      checked={isGiven}
      error={isMissing ? t("checkout.error.tick") : undefined}
      onChange={({ target }) => onChange(target.checked)}
      label={<Trans i18nKey={`checkout.legal.${kind}`} components={{ page }} />}
    />
  )
}

/** How such a link looks. */
export const TICK_LINK = "underline underline-offset-4"
