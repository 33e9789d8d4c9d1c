import { errorText } from "../lib/error-text"
import { useCopy } from "./use-copy"

/** What to tell about an error: a sentence, and the words of who refused where there are any. */
export const useErrorText = () => {
  const { t } = useCopy()
  return (error: unknown): { title: string; detail: string | null } => {
    const { key, detail } = errorText(error)
    return { title: t(key), detail }
  }
}
