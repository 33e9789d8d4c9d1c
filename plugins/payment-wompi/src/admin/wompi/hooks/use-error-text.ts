import { useCopy } from "../../hooks/use-copy"
import { errorText } from "../lib/error-text"
import { ownWordsKey } from "../lib/own-words"
import { RefundFailure } from "../lib/refund-failure"

/** What to tell about an error: a sentence, and the words of who refused where there are any. */
export const useErrorText = () => {
  const { t } = useCopy()
  const inWords = (reason: string | null, isWompis: boolean): string | null => {
    if (reason === null) {
      return null
    }
    const own = ownWordsKey(reason)
    return own ? t(own) : isWompis ? t("wompi.refund.failure.said", { reason }) : reason
  }

  return (error: unknown): { title: string; detail: string | null } => {
    if (error instanceof RefundFailure) {
      const { key, detail } = error.text
      return { title: t(key), detail: inWords(detail, error.isWompis) }
    }
    const { key, detail } = errorText(error)
    return { title: t(key), detail: inWords(detail, false) }
  }
}
