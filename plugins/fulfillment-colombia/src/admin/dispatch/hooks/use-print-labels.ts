import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import type { LabelFormat } from "../../../carriers/port"
import { useCopy } from "../../hooks/use-copy"
import { useErrorToast } from "../../hooks/use-error-toast"
import { fetchLabel, fetchLabels, type LabelsAnswer } from "../lib/api"
import { openPdfTab } from "../lib/pdf-tab"

type PrintInput = { fulfillmentIds: string[]; format: LabelFormat }

const readLabels = async ([id, ...others]: string[], format: LabelFormat): Promise<LabelsAnswer> =>
  others.length === 0 ? { pdf: await fetchLabel(id, format), missing: [] } : fetchLabels([id, ...others], format)

/** Opens the labels of several parcels in a tab of their own, ready to print; tells which the carrier has not made. */
export const usePrintLabels = () => {
  const { t } = useCopy()
  const tellError = useErrorToast()
  const { mutate, isPending, data, reset } = useMutation({
    mutationFn: async ({ fulfillmentIds, format }: PrintInput) => {
      // Before the first wait: later the browser takes it for an unasked window.
      const tab = openPdfTab(t("dispatch.labels.opening"))
      try {
        const labels = await readLabels(fulfillmentIds, format)
        return { missing: labels.missing, url: tab.show(labels.pdf) }
      } catch (error) {
        tab.close()
        throw error
      }
    },
    onSuccess: ({ url }) => {
      if (url) {
        toast.warning(t("dispatch.labels.blocked"), {
          action: {
            altText: t("dispatch.labels.open"),
            label: t("dispatch.labels.open"),
            onClick: () => void window.open(url),
          },
        })
      }
    },
    onError: tellError,
  })

  return { print: mutate, isPrinting: isPending, missing: data?.missing ?? [], forgetMissing: reset }
}
