import { Drawer } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { DrawerHead } from "../../../shared/drawer-head"
import { LoadError } from "../../../shared/load-error"
import { Loading } from "../../../shared/loading"
import { useBulk } from "../../hooks/use-bulk"
import { useDispatchAddress } from "../../hooks/use-dispatch-address"
import { BulkActionsBar } from "./bulk-actions-bar"
import { BulkItems } from "./bulk-items"
import { BulkProgress } from "./bulk-progress"

/** The bulk that the page's address names: a reload finds it again, for the server does the work. */
export const BulkDrawer = () => {
  const { t } = useCopy()
  const { bulkId, openBulk } = useDispatchAddress()
  const { data: bulk, error, refetch } = useBulk(bulkId)

  return (
    <Drawer open={bulkId !== null} onOpenChange={(isOpen) => !isOpen && openBulk(null)}>
      <Drawer.Content aria-describedby={undefined}>
        <DrawerHead title={bulk ? t(`dispatch.bulk.title.${bulk.kind}`) : t("dispatch.bulk.work")} />
        <Drawer.Body className="min-h-0 overflow-y-auto p-0">
          {bulk ? (
            <div className="divide-y">
              <BulkProgress bulk={bulk} />
              <BulkItems items={bulk.items} />
            </div>
          ) : error ? (
            <LoadError error={error} onRetry={() => void refetch()} />
          ) : (
            <Loading rows={6} />
          )}
        </Drawer.Body>
        {bulk?.state === "done" && <BulkActionsBar bulk={bulk} />}
      </Drawer.Content>
    </Drawer>
  )
}
