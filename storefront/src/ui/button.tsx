import type { ButtonHTMLAttributes, ReactNode } from "react"
import { Link, type LinkProps } from "react-router-dom"
import { useTranslation } from "react-i18next"

const SHAPE =
  "inline-flex min-h-12 items-center justify-center gap-2 rounded-full px-7 text-center font-medium transition-opacity disabled:cursor-not-allowed aria-disabled:cursor-not-allowed"

const TONES = {
  /** The one thing to do on a screen. */
  primary: "bg-leaf text-on-leaf hover:opacity-90 disabled:opacity-50",
  quiet: "border border-line hover:border-leaf disabled:opacity-50",
  danger: "border border-clay text-clay hover:bg-clay/10 disabled:opacity-50",
} as const

export type ButtonTone = keyof typeof TONES

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { tone?: ButtonTone; isBusy?: boolean }

/** A button that keeps its place and its focus while it works: busy, it takes no second click. */
export const Button = ({
  tone = "primary",
  isBusy = false,
  className = "",
  onClick,
  children,
  ...rest
}: ButtonProps) => {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={isBusy || undefined}
      className={`${SHAPE} ${TONES[tone]} ${className}`}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {isBusy ? (
        <>
          <span className="size-4 animate-spin rounded-full border-2 border-current border-t-transparent" />
          <span className="sr-only">{t("state.working")}</span>
        </>
      ) : null}
      {children}
    </button>
  )
}

type ButtonLinkProps = LinkProps & { tone?: ButtonTone; children: ReactNode }

/** A link that looks like a button. */
export const ButtonLink = ({ tone = "primary", className = "", ...rest }: ButtonLinkProps) => (
  <Link {...rest} className={`${SHAPE} ${TONES[tone]} ${className}`} />
)
