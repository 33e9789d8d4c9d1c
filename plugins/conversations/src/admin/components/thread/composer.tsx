import { PaperPlane } from "@medusajs/icons"
import { Button, Text, Textarea } from "@medusajs/ui"
import { forwardRef, useId, type FormEvent, type KeyboardEvent } from "react"
import { useCopy } from "../../hooks/use-copy"
import { useDraft } from "../../hooks/use-draft"
import { useSendMessage } from "../../hooks/use-send-message"

type ComposerProps = {
  conversationId: string
  /** Sending takes the conversation out of the assistant's hands. */
  takesOver: boolean
  isDisabled: boolean
}

/** WhatsApp's limit of a text message (Cloud API, Text messages). */
const TEXT_LIMIT = 4096

/** Where an agent writes. Enter sends, Shift+Enter breaks the line, and a draft waits for its agent's return. */
export const Composer = forwardRef<HTMLTextAreaElement, ComposerProps>(
  ({ conversationId, takesOver, isDisabled }, ref) => {
    const { t } = useCopy()
    const hintId = useId()
    const [draft, setDraft] = useDraft(conversationId)
    const { send } = useSendMessage(conversationId)
    const text = draft.trim()
    const excess = text.length - TEXT_LIMIT
    const canSend = !isDisabled && text !== "" && excess <= 0

    const submit = () => {
      if (canSend) {
        send(text)
        setDraft("")
      }
    }

    const onSubmit = (event: FormEvent) => {
      event.preventDefault()
      submit()
    }

    const onKeyDown = (event: KeyboardEvent) => {
      // Enter also picks a suggestion of an input method.
      if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
        event.preventDefault()
        submit()
      }
    }

    const hint = takesOver ? t("composer.takes_over") : t("composer.hint")

    return (
      <form onSubmit={onSubmit} className="flex flex-col gap-y-2 border-t p-3">
        <div className="flex items-end gap-x-2">
          <Textarea
            ref={ref}
            rows={2}
            className="max-h-40 resize-none"
            aria-label={t("composer.label")}
            aria-describedby={hintId}
            aria-invalid={excess > 0 || undefined}
            placeholder={t("composer.label")}
            disabled={isDisabled}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <Button type="submit" className="flex-none" disabled={!canSend}>
            <PaperPlane aria-hidden />
            {t("composer.send")}
          </Button>
        </div>
        <Text id={hintId} size="xsmall" className={excess > 0 ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
          {excess > 0 ? t("composer.too_long", { count: excess, limit: TEXT_LIMIT }) : hint}
        </Text>
      </form>
    )
  }
)
Composer.displayName = "Composer"
