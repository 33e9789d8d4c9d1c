import { useTranslation } from "react-i18next"
import { ResultFrame } from "./result-frame"

/** While nobody knows yet. */
export const Looking = () => {
  const { t } = useTranslation()
  return <ResultFrame icon="truck" title={t("result.looking")} />
}
