import { toast } from "@medusajs/ui"
import { useErrorText } from "./use-error-text"

/**
 * Tells of an action that did not happen, for those without a form of their own to say it in.
 *
 * @param conflict key of what a 409 means here
 */
export const useErrorToast = (conflict?: string) => {
  const describe = useErrorText(conflict)
  return (error: unknown) => {
    const { title, detail } = describe(error)
    toast.error(title, { description: detail ?? undefined })
  }
}
