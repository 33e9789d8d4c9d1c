import { useCopy } from "../../hooks/use-copy"
import { ownWordsKey } from "../lib/own-words"

/** The shop's own words in the reader's language; those of Wompi and of staff as they were said. */
export const useReasonText = () => {
  const { t } = useCopy()
  return (reason: string): string => {
    const key = ownWordsKey(reason)
    return key === null ? reason : t(key)
  }
}
