import { XMark } from "@medusajs/icons"
import { Button, Drawer, IconButton } from "@medusajs/ui"
import type { FormEvent, KeyboardEvent, ReactNode } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useFirstClick } from "../../hooks/use-first-click"

type FormDrawerProps = {
  isOpen: boolean
  onClose: () => void
  title: string
  description: string
  submitLabel: string
  /** Stops the button, and closing by accident. */
  isBusy: boolean
  isDisabled?: boolean
  isDanger?: boolean
  onSubmit: () => void
  children: ReactNode
}

const submitByKeyboard = (event: KeyboardEvent<HTMLFormElement>) => {
  if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
    event.preventDefault()
    event.currentTarget.requestSubmit()
  }
}

/** A form beside the page; Ctrl or ⌘ and Enter submit it, as in Medusa's own. */
export const FormDrawer = (props: FormDrawerProps) => {
  const { t } = useCopy()
  const { isOpen, onClose, title, description, submitLabel, isBusy, isDisabled, isDanger, onSubmit, children } = props
  const isFirst = useFirstClick(isBusy)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // A dialog opened from another is inside its form for React.
    event.stopPropagation()
    if (!isBusy && !isDisabled && isFirst()) {
      onSubmit()
    }
  }

  return (
    <Drawer open={isOpen} onOpenChange={(open) => !open && !isBusy && onClose()}>
      <Drawer.Content>
        <form onSubmit={submit} onKeyDown={submitByKeyboard} noValidate className="flex min-h-0 flex-1 flex-col">
          <div className="flex items-start justify-between gap-x-4 border-b px-6 py-4">
            <div className="flex min-w-0 flex-col gap-y-1">
              <Drawer.Title className="h2-core">{title}</Drawer.Title>
              <Drawer.Description className="text-ui-fg-subtle txt-small">{description}</Drawer.Description>
            </div>
            <Drawer.Close asChild>
              <IconButton
                size="small"
                type="button"
                variant="transparent"
                className="shrink-0"
                aria-label={t("wompi.dialog.close")}
              >
                <XMark aria-hidden />
              </IconButton>
            </Drawer.Close>
          </div>
          <Drawer.Body className="flex min-h-0 flex-col gap-y-5 overflow-y-auto">{children}</Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" type="button" variant="secondary" disabled={isBusy}>
                {t("wompi.dialog.cancel")}
              </Button>
            </Drawer.Close>
            <Button
              size="small"
              type="submit"
              variant={isDanger ? "danger" : "primary"}
              isLoading={isBusy}
              disabled={isDisabled}
            >
              {submitLabel}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
