import { toast } from "@medusajs/ui"
import { errorKey } from "../lib/error-key"
import { useCopy } from "./use-copy"

/** Tells the agent what went wrong. */
export const useErrorToast = () => {
  const { t } = useCopy()
  return (error: unknown) => {
    toast.error(t(errorKey(error)))
  }
}
