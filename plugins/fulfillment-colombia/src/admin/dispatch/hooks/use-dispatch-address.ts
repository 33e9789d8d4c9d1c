import { useMemo } from "react"
import { useAddress } from "../../hooks/use-address"
import { parseDispatchAddress } from "../lib/dispatch-address"

/** What the dispatch centre shows, and the bulk beside it, as the page's address says. */
export const useDispatchAddress = () => {
  const { params, change, filter } = useAddress()
  const address = useMemo(() => parseDispatchAddress(params), [params])
  return {
    address,
    bulkId: params.get("bulk"),
    filter,
    openBulk: (id: string | null) => change({ bulk: id }),
  }
}
