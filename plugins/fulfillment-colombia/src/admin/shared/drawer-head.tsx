import { XMark } from "@medusajs/icons"
import { Drawer, IconButton } from "@medusajs/ui"
import { useCopy } from "../hooks/use-copy"

type DrawerHeadProps = { title: string; description?: string }

/** Title and closing button of a drawer; Medusa's own leaves the button without a name. */
export const DrawerHead = ({ title, description }: DrawerHeadProps) => {
  const { t } = useCopy()

  return (
    <div className="flex items-start justify-between gap-x-4 border-b px-6 py-4">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Drawer.Title className="h2-core">{title}</Drawer.Title>
        {description && <Drawer.Description className="text-ui-fg-subtle txt-small">{description}</Drawer.Description>}
      </div>
      <Drawer.Close asChild>
        <IconButton size="small" type="button" variant="transparent" className="shrink-0" aria-label={t("close")}>
          <XMark aria-hidden />
        </IconButton>
      </Drawer.Close>
    </div>
  )
}
