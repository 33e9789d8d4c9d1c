import { Drawer } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { DrawerHead } from "../../shared/drawer-head"
import { LoadError } from "../../shared/load-error"
import { Loading } from "../../shared/loading"
import { useException } from "../hooks/use-exception"
import { useExceptionAddress } from "../hooks/use-exception-address"
import { canReply } from "../lib/statuses"
import { ExceptionAnswer } from "./exception-answer"
import { ExceptionFacts } from "./exception-facts"
import { ExceptionStory } from "./exception-story"
import { ReplyForm } from "./reply-form"

/** The novedad that the page's address names, beside the list. */
export const ExceptionDrawer = () => {
  const { t } = useCopy()
  const { exceptionId, open } = useExceptionAddress()
  const { data: exception, error, refetch } = useException(exceptionId)

  return (
    <Drawer open={exceptionId !== null} onOpenChange={(isOpen) => !isOpen && open(null)}>
      <Drawer.Content aria-describedby={undefined}>
        <DrawerHead title={t("exceptions.detail")} />
        <Drawer.Body className="min-h-0 overflow-y-auto p-0">
          {exception ? (
            <div className="divide-y">
              <ExceptionStory exception={exception} />
              <ExceptionAnswer exception={exception} />
              <ExceptionFacts exception={exception} />
              {canReply(exception) && <ReplyForm key={exception.id} exception={exception} />}
            </div>
          ) : error ? (
            <LoadError error={error} onRetry={() => void refetch()} />
          ) : (
            <Loading rows={6} />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
