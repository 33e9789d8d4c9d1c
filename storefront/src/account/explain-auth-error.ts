import { ApiError } from "../api/api-error"

const TOO_OFTEN = 429

/**
 * What went wrong, in the shopper's words.
 *
 * @param refused the key of the sentence for what the shop did not accept
 */
export const explainAuthError = (error: unknown, t: (key: string) => string, refused: string): string | null => {
  if (!error) {
    return null
  }
  if (!(error instanceof ApiError)) {
    return t("state.rejected.text")
  }
  if (error.status === TOO_OFTEN) {
    return t("account.error.often")
  }
  return error.kind === "rejected" || error.kind === "not_found"
    ? t(refused)
    : `${t(`state.${error.kind}.title`)}. ${t(`state.${error.kind}.text`)}`
}
