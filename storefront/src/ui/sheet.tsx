import * as Dialog from "@radix-ui/react-dialog"
import { setNonce } from "get-nonce"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { runtimeConfig } from "../config/runtime-config"
import { Icon } from "./icon"

// The panel keeps the page behind it still by a style of its own.
setNonce(runtimeConfig().styleNonce ?? "")

type Props = {
  title: string
  isOpen: boolean
  onClose: () => void
  /** Below the scrolling part, always in sight. */
  footer?: ReactNode
  children: ReactNode
}

/** A panel over the page, from the right edge. Traps the focus, and gives it back to what opened it. */
export const Sheet = ({ title, isOpen, onClose, footer, children }: Props) => {
  const { t } = useTranslation()
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Overlay className="sheet-overlay fixed inset-0 z-30 bg-ink/40 dark:bg-black/60" />
        <Dialog.Content
          aria-describedby={undefined}
          className="sheet fixed inset-y-0 right-0 z-30 flex w-full max-w-md flex-col bg-paper shadow-2xl focus:outline-none"
        >
          <header className="flex min-h-16 items-center justify-between border-b border-line pl-5 pr-3">
            <Dialog.Title className="font-display text-xl">{title}</Dialog.Title>
            <Dialog.Close
              className="grid size-11 place-items-center rounded-full hover:bg-surface"
              aria-label={t("state.close")}
            >
              <Icon name="close" />
            </Dialog.Close>
          </header>
          <div className="flex-1 overflow-y-auto overscroll-contain px-5 py-4">{children}</div>
          {footer ? (
            <footer className="border-t border-line px-5 pb-[max(1.25rem,env(safe-area-inset-bottom))] pt-4">
              {footer}
            </footer>
          ) : null}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
