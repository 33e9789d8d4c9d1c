import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useCopy } from "../../hooks/use-copy"
import { useErrorToast } from "../../hooks/use-error-toast"
import { queryKeys } from "../../lib/query-keys"
import { fetchManifest, requestManifests } from "../lib/api"
import { openPdfTab } from "../lib/pdf-tab"
import type { ManifestRequest } from "../types"

/**
 * Asks the carriers for the lists that their couriers sign, and opens the first in a tab of its own. What else there is
 * to tell, of further lists and of parcels that are on none, is left in `answer`.
 */
export const useManifests = () => {
  const { t } = useCopy()
  const tellError = useErrorToast()
  const queryClient = useQueryClient()

  /** Opens a document that is still to come; `read` tells its id, or nothing when there is none. */
  const openInTab = async (read: () => Promise<string | undefined>): Promise<void> => {
    // Before the first wait: later the browser takes it for an unasked window.
    const tab = openPdfTab(t("dispatch.manifest.opening"))
    try {
      const id = await read()
      const url = id ? tab.show(await fetchManifest(id)) : tab.close()
      if (url) {
        const open = { altText: t("dispatch.manifest.open"), label: t("dispatch.manifest.open") }
        toast.warning(t("dispatch.manifest.blocked"), { action: { ...open, onClick: () => void window.open(url) } })
      }
    } catch (error) {
      tab.close()
      throw error
    }
  }

  const request = useMutation({
    mutationFn: async (input: ManifestRequest) => {
      let answer = { manifests: [], refused: [] } as Awaited<ReturnType<typeof requestManifests>>
      await openInTab(async () => {
        answer = await requestManifests(input)
        return answer.manifests[0]?.id
      })
      return { others: answer.manifests.slice(1), refused: answer.refused }
    },
    onError: tellError,
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.manifests }),
  })
  const open = useMutation({ mutationFn: (id: string) => openInTab(async () => id), onError: tellError })

  return {
    request: request.mutate,
    open: open.mutate,
    isBusy: request.isPending || open.isPending,
    answer: request.data ?? { others: [], refused: [] },
    forget: request.reset,
  }
}
