import { ArrowUpRightOnBox } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useCopy } from "../../../hooks/use-copy"

type TopupLinkProps = { carrier: string; href: string }

/** The way to the carrier's page of the payment. Takes the focus of the button whose place it takes. */
export const TopupLink = ({ carrier, href }: TopupLinkProps) => {
  const { t } = useCopy()
  const link = useRef<HTMLAnchorElement>(null)

  useEffect(() => link.current?.focus(), [])

  return (
    <Button size="small" asChild>
      <a ref={link} href={href} target="_blank" rel="noopener noreferrer">
        {t("dispatch.wallet.go", { carrier })} <span className="sr-only">{t("dispatch.wallet.new_tab")}</span>
        <ArrowUpRightOnBox aria-hidden />
      </a>
    </Button>
  )
}
