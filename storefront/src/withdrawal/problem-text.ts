import type { TFunction } from "i18next"
import { ApiError } from "../api/api-error"

const OBSTACLES = [
  "cancelled",
  "not_shipped",
  "not_delivered",
  "too_late",
  "excluded",
  "all_asked",
  "too_many",
  "unknown_item",
]

/** Why it did not work, in the page's language. */
export const problemText = (t: TFunction, error: unknown): string => {
  if (!(error instanceof ApiError)) {
    return t("state.rejected.text")
  }
  if (error.code && OBSTACLES.includes(error.code)) {
    return t(`withdrawal.obstacle.${error.code}`)
  }
  if (error.status === 429) {
    return t("withdrawal.slower")
  }
  return error.kind === "not_found" || error.kind === "rejected"
    ? t("withdrawal.notFound")
    : t(`state.${error.kind}.text`)
}
