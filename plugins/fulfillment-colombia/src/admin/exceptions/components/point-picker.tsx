import { Select } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import type { CollectionPoint } from "../types"

type PointPickerProps = {
  id: string
  "aria-describedby"?: string
  "aria-invalid"?: true
  points: CollectionPoint[]
  value: string
  onChange: (id: string) => void
}

/** Where the buyer fetches the parcel instead. */
export const PointPicker = ({ points, value, onChange, ...field }: PointPickerProps) => {
  const { t } = useCopy()

  return (
    <Select value={value} onValueChange={onChange} disabled={points.length === 0}>
      <Select.Trigger {...field} aria-label={t("exceptions.reply.field.collection_point_id")}>
        <Select.Value placeholder={t("exceptions.reply.choose_point")} />
      </Select.Trigger>
      <Select.Content>
        {points.map(({ id, name, address, city }) => (
          <Select.Item key={id} value={id}>
            {name} · {address}, {city}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
