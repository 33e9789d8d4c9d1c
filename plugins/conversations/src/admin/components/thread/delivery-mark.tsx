import { CheckMini, Clock, ExclamationCircle, QuestionMarkCircle } from "@medusajs/icons"
import { useCopy } from "../../hooks/use-copy"
import type { MessageStatus } from "../../lib/types"

type OutboundStatus = Exclude<MessageStatus, "received"> | "sending"

type DeliveryMarkProps = { status: OutboundStatus }

/** Medusa's icons have no double tick. */
const DoubleTick = () => (
  <span className="flex">
    <CheckMini />
    <CheckMini className="-ml-3" />
  </span>
)

const ICONS: Record<OutboundStatus, () => JSX.Element> = {
  sending: () => <Clock />,
  queued: () => <Clock />,
  sent: () => <CheckMini />,
  delivered: () => <DoubleTick />,
  read: () => (
    <span className="text-ui-fg-interactive">
      <DoubleTick />
    </span>
  ),
  failed: () => <ExclamationCircle className="text-ui-fg-error" />,
  blocked: () => <ExclamationCircle className="text-ui-fg-error" />,
  unknown: () => <QuestionMarkCircle />,
}

/** How far a message of ours has come: a mark for the eye, words for screen readers and for the pointer. */
export const DeliveryMark = ({ status }: DeliveryMarkProps) => {
  const { t } = useCopy()
  const Icon = ICONS[status]
  const words = t(`status.${status}`)

  return (
    <span title={words}>
      <span aria-hidden>
        <Icon />
      </span>
      <span className="sr-only">{words}</span>
    </span>
  )
}
