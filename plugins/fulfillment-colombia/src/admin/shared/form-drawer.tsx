import { Button, Drawer } from "@medusajs/ui"
import type { FormEvent, KeyboardEvent, ReactNode } from "react"
import { useCopy } from "../hooks/use-copy"
import { useFirstClick } from "../hooks/use-first-click"
import { DrawerHead } from "./drawer-head"

type FormDrawerProps = {
  isOpen: boolean
  onClose: () => void
  title: string
  description: string
  submitLabel: string
  /** Stops the button, and closing by accident. */
  isBusy: boolean
  isDisabled?: boolean
  onSubmit: () => void
  /** What is left to do once it was submitted, in the place of the button. */
  next?: ReactNode
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
  const { isOpen, onClose, title, description, submitLabel, isBusy, isDisabled, onSubmit, next, children } = props
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
          <DrawerHead title={title} description={description} />
          <Drawer.Body className="flex min-h-0 flex-col gap-y-5 overflow-y-auto">{children}</Drawer.Body>
          <Drawer.Footer className="flex-wrap gap-2 space-x-0">
            <Drawer.Close asChild>
              <Button size="small" type="button" variant="secondary" disabled={isBusy}>
                {t("back")}
              </Button>
            </Drawer.Close>
            {next || (
              <Button size="small" type="submit" isLoading={isBusy} disabled={isDisabled}>
                {submitLabel}
              </Button>
            )}
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
