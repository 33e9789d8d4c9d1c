import { useMemo } from "react"
import { useAddress } from "../../hooks/use-address"
import { parseExceptionAddress } from "../lib/exception-address"

/** What the page of novedades shows, and which is open, as its address says. */
export const useExceptionAddress = () => {
  const { params, change, filter } = useAddress()
  const address = useMemo(() => parseExceptionAddress(params), [params])
  return { address, exceptionId: params.get("id"), filter, open: (id: string | null) => change({ id }) }
}
