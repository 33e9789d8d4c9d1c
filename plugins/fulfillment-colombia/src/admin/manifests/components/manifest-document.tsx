import { Button, Text } from "@medusajs/ui"
import { useManifests } from "../../dispatch/hooks/use-manifests"
import { useCopy } from "../../hooks/use-copy"
import type { MadeManifest } from "../types"

type ManifestDocumentProps = { manifest: MadeManifest }

/** The carrier's PDF once more, or why there is none. */
export const ManifestDocument = ({ manifest }: ManifestDocumentProps) => {
  const { t } = useCopy()
  const { open, isBusy } = useManifests()
  const { id, number, has_document, problem, state } = manifest

  if (has_document) {
    return (
      <Button
        size="small"
        variant="secondary"
        isLoading={isBusy}
        aria-label={t("manifests.open_label", { number: number ?? t("manifests.no_number") })}
        onClick={() => open(id)}
      >
        {t("manifests.open")}
      </Button>
    )
  }
  const why = state === "done" ? t("manifests.gone") : [problem?.message, problem?.remedy].filter(Boolean).join(" ")
  return (
    <Text size="small" className="text-ui-fg-subtle max-w-sm text-pretty">
      {why}
    </Text>
  )
}
