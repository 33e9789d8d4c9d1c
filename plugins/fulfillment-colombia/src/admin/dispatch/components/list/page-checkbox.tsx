import { Checkbox } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import type { RowSelection } from "../../hooks/use-selection"

type PageCheckboxProps = { selection: RowSelection }

/** Chooses every row of the page. */
export const PageCheckbox = ({ selection }: PageCheckboxProps) => {
  const { t } = useCopy()

  return (
    <Checkbox
      className="h-6 w-6"
      aria-label={t("dispatch.select_page")}
      checked={selection.pageState}
      onCheckedChange={selection.togglePage}
    />
  )
}
