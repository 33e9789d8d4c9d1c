import { Button, Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../hooks/use-copy"
import { FormField } from "../../shared/form-field"
import type { StatementReading } from "../lib/read-statement"
import { UnreadLines } from "./unread-lines"

type StatementFieldProps = { reading: StatementReading | null; onRead: (text: string) => void }

/** Takes the lines of the carrier's statement, instead of typing each amount. */
export const StatementField = ({ reading, onRead }: StatementFieldProps) => {
  const { t } = useCopy()
  const [text, setText] = useState("")
  const readCount = Object.keys(reading?.amounts ?? {}).length
  const unread = reading?.unread ?? []

  return (
    <div className="flex flex-col items-start gap-y-2">
      <div className="w-full">
        <FormField label={t("remittance.form.paste")} hint={t("remittance.form.paste_hint")}>
          {(field) => <Textarea {...field} rows={3} value={text} onChange={(event) => setText(event.target.value)} />}
        </FormField>
      </div>
      <Button size="small" type="button" variant="secondary" disabled={text.trim() === ""} onClick={() => onRead(text)}>
        {t("remittance.form.read")}
      </Button>
      <div role="status">
        {reading && <Text size="small">{t("remittance.form.read_done", { count: readCount })}</Text>}
        {unread.length > 0 && (
          <Text size="small" weight="plus" className="text-ui-fg-error">
            {t("remittance.form.unread", { count: unread.length })}
          </Text>
        )}
      </div>
      <UnreadLines lines={unread} />
    </div>
  )
}
