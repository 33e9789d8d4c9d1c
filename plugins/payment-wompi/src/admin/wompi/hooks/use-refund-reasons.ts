import { useQuery } from "@tanstack/react-query"
import { listRefundReasons } from "../lib/api"
import { queryKeys } from "../lib/query-keys"

/** The shop's refund reasons. */
export const useRefundReasons = () => useQuery({ queryKey: queryKeys.refundReasons, queryFn: listRefundReasons })
