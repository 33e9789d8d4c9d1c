import { REPLY_FIELDS, type ReplyBody, type ReplyField, type ReplyFieldName, type ReplyType } from "../types"

export type ReplyValues = Partial<Record<ReplyFieldName, string>>

export type ReplyProblem = "missing" | "past" | "too_long"

/** As much as the carriers take. */
export const MAX_LENGTH: Record<ReplyFieldName, number> = {
  notes: 500,
  delivery_date: 10,
  address: 300,
  collection_point_id: 100,
}

/** The fields of an answer in one order for all answers; the notes last, and always, for every answer carries them. */
export const replyFields = ({ fields }: ReplyType): ReplyField[] => {
  const asked = new Map(fields.map((field) => [field.name, field]))
  return REPLY_FIELDS.filter((name) => name !== "notes" && asked.has(name))
    .map((name) => asked.get(name) as ReplyField)
    .concat({ name: "notes", required: true })
}

const problemOf = ({ name, required }: ReplyField, value: string, today: string): ReplyProblem | null => {
  if (value === "") {
    return required ? "missing" : null
  }
  if (value.length > MAX_LENGTH[name]) {
    return "too_long"
  }
  return name === "delivery_date" && value < today ? "past" : null
}

/**
 * What is wrong with the values of an answer, by field; nothing when it can be sent.
 *
 * @param today the day in Colombia, `2026-11-27`
 */
export const replyProblems = (
  type: ReplyType,
  values: ReplyValues,
  today: string
): Partial<Record<ReplyFieldName, ReplyProblem>> => {
  const problems: Partial<Record<ReplyFieldName, ReplyProblem>> = {}
  for (const field of replyFields(type)) {
    const problem = problemOf(field, values[field.name]?.trim() ?? "", today)
    if (problem) {
      problems[field.name] = problem
    }
  }
  return problems
}

/** The answer as the server takes it: only the fields its type has, and those that say something. */
export const replyBody = (type: ReplyType, values: ReplyValues): ReplyBody => {
  const body: ReplyBody = { type_id: type.type_id, notes: values.notes?.trim() ?? "" }
  for (const { name } of replyFields(type)) {
    const value = values[name]?.trim()
    if (name !== "notes" && value) {
      body[name] = value
    }
  }
  return body
}
