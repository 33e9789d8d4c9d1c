import { toast } from "@medusajs/ui"
import { useCopy } from "./use-copy"

/** Puts a link into the clipboard, which a browser refuses to pages without TLS. */
export const useCopyLink = () => {
  const { t } = useCopy()
  return async (link: string) => {
    try {
      await navigator.clipboard.writeText(link)
      toast.success(t("cod.copied"))
    } catch {
      toast.error(t("cod.copy_failed"), { description: link })
    }
  }
}
