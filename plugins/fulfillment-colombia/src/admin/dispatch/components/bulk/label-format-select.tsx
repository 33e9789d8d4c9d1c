import { Select } from "@medusajs/ui"
import { LABEL_FORMATS, type LabelFormat } from "../../../../carriers/port"
import { useCopy } from "../../../hooks/use-copy"

type LabelFormatSelectProps = { value: LabelFormat; onChange: (format: LabelFormat) => void }

/** The paper that the labels are printed on. */
export const LabelFormatSelect = ({ value, onChange }: LabelFormatSelectProps) => {
  const { t } = useCopy()

  return (
    <Select size="small" value={value} onValueChange={(next) => onChange(next as LabelFormat)}>
      <Select.Trigger aria-label={t("dispatch.format.label")} className="w-[150px]">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {LABEL_FORMATS.map((format) => (
          <Select.Item key={format} value={format}>
            {t(`dispatch.format.${format}`)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
