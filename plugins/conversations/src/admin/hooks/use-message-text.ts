import type { Message } from "../lib/types"
import { useCopy } from "./use-copy"

/** What a message says, or what kind of thing it is when it is no text. */
export const useMessageText = () => {
  const { t } = useCopy()
  return ({ text, type }: Pick<Message, "text" | "type">): string =>
    text ?? t(`type.${type}`, { defaultValue: t("type.other") })
}
