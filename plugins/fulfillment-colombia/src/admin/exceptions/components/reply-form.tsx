import { Button, Heading, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useCopy } from "../../hooks/use-copy"
import { bogotaDay } from "../../lib/format-day"
import { FailureNote } from "../../shared/failure-note"
import { useReply } from "../hooks/use-reply"
import { replyBody, replyFields, replyProblems, type ReplyValues } from "../lib/reply-form"
import type { ExceptionDetail } from "../types"
import { ReplyInput } from "./reply-input"
import { ReplyTypeField } from "./reply-type-field"

type ReplyFormProps = { exception: ExceptionDetail }

/** Answers a novedad: which answer, then the fields that this answer asks for. */
export const ReplyForm = ({ exception: { id, reply_types, collection_points } }: ReplyFormProps) => {
  const { t } = useCopy()
  const [typeId, setTypeId] = useState(reply_types.length === 1 ? reply_types[0].type_id : null)
  const [values, setValues] = useState<ReplyValues>({})
  const [isChecked, setIsChecked] = useState(false)
  const { send, isSending, error } = useReply(id)
  const type = reply_types.find(({ type_id }) => type_id === typeId)
  const today = bogotaDay(new Date())
  const problems = type ? replyProblems(type, values, today) : {}

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsChecked(true)
    if (type && Object.keys(problems).length === 0) {
      send(replyBody(type, values))
    }
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h3">{t("exceptions.reply.title")}</Heading>
      <ReplyTypeField
        types={reply_types}
        value={typeId}
        error={isChecked && !type ? t("exceptions.reply.problem.type") : undefined}
        onChange={setTypeId}
      />
      {type &&
        replyFields(type).map((field) => {
          const problem = isChecked ? problems[field.name] : undefined
          return (
            <ReplyInput
              key={field.name}
              field={field}
              value={values[field.name] ?? ""}
              points={collection_points}
              today={today}
              error={problem && t(`exceptions.reply.problem.${problem}`)}
              onChange={(value) => setValues((old) => ({ ...old, [field.name]: value }))}
            />
          )
        })}
      {error && !isSending && <FailureNote error={error} />}
      <div className="flex items-center gap-x-3">
        <Button type="submit" size="small" isLoading={isSending}>
          {t("exceptions.reply.submit")}
        </Button>
        <Text size="small" role="status" className="text-ui-fg-subtle">
          {isSending && t("exceptions.reply.sending")}
        </Text>
      </div>
    </form>
  )
}
