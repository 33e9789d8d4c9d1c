import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useCopy } from "../../../hooks/use-copy"
import { isFiltered, type DispatchAddress } from "../../lib/dispatch-address"

type EmptyListProps = { address: DispatchAddress }

/** Why there is nothing to see, and where to look. */
export const EmptyList = ({ address }: EmptyListProps) => {
  const { t } = useCopy()
  const filtered = isFiltered(address)
  const everywhere = new URLSearchParams({ state: "all", ...(address.q.trim() ? { q: address.q } : {}) })

  return (
    <div role="status" className="flex flex-col items-center gap-y-2 px-6 py-10 text-center">
      <Text size="small" weight="plus">
        {t(filtered ? "dispatch.empty.filtered" : `dispatch.empty.${address.state}`)}
      </Text>
      {filtered && address.state !== "all" ? (
        <Link to={`?${everywhere}`} className="txt-small text-ui-fg-interactive underline underline-offset-2">
          {t("dispatch.empty.everywhere")}
        </Link>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t(filtered ? "dispatch.empty.change" : "dispatch.empty.alone")}
        </Text>
      )}
    </div>
  )
}
