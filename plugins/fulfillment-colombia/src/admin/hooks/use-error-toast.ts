import { toast } from "@medusajs/ui"
import { useErrorText } from "./use-error-text"

/** Tells of an action that did not happen, for those without a form of their own to say it in. */
export const useErrorToast = () => {
  const describe = useErrorText()
  return (error: unknown) => {
    const { title, detail } = describe(error)
    toast.error(title, { description: detail ?? undefined })
  }
}
