import { escapeHtml } from "../../../pages/layout"
import type { PaymentMethodType } from "../types"
import type { Fields } from "./checkout-query"
import { METHOD_FIELDS, type MethodField } from "./method-fields"

/** Messages by field, as the API gives them. */
export type Problems = Record<string, string[]>

/** Names under which the API speaks of a field that the form calls otherwise. */
const ALIASES: Record<string, string[]> = {
  "CARD.expiry": ["exp_month", "exp_year"],
  email: ["customer_email"],
}

/** What is wrong with one field of the form, if anything. */
export const problemOf = (problems: Problems, field: string): string | undefined => {
  const name = field.slice(field.indexOf(".") + 1)
  const names = [field, name, `payment_method.${name}`, ...(ALIASES[field] ?? [])]
  return names.flatMap((key) => problems[key] ?? [])[0]
}

const idOf = (field: string): string => field.replace(".", "-")

const attributesOf = (field: string, problem: string | undefined): string => {
  const id = idOf(field)
  return `id="${id}" name="${field}"${problem ? ` aria-invalid="true" aria-describedby="${id}-problem"` : ""}`
}

const select = (attributes: string, options: [string, string][], value: string): string =>
  `<select ${attributes}>${options
    .map(
      ([option, label]) =>
        `<option value="${escapeHtml(option)}"${option === value ? " selected" : ""}>${escapeHtml(label)}</option>`
    )
    .join("")}</select>`

export type FieldInput = Omit<MethodField, "name"> & { type?: string; required?: boolean; problem?: string }

/** A labelled field with its message. */
export const fieldHtml = (name: string, field: FieldInput): string => {
  const { label, value, options, numeric, autocomplete, type = "text", required, problem } = field
  const attributes = attributesOf(name, problem)
  const control = options
    ? select(attributes, options, value)
    : `<input ${attributes} type="${type}" value="${escapeHtml(value)}"${numeric ? ' inputmode="numeric"' : ""}${
        autocomplete ? ` autocomplete="${autocomplete}"` : ""
      }${required ? " required" : ""}>`
  return `<div class="field"><label for="${idOf(name)}">${escapeHtml(label)}</label>${control}${
    problem ? `<p class="problem" id="${idOf(name)}-problem">${escapeHtml(problem)}</p>` : ""
  }</div>`
}

/** A method's own fields, with what the payer typed before or else the test data. */
export const methodFieldsHtml = (method: PaymentMethodType, typed: Fields, problems: Problems): string =>
  METHOD_FIELDS[method]
    .map(({ name, ...field }) => {
      const fullName = `${method}.${name}`
      const before = typed[fullName]
      const value = typeof before === "string" ? before : field.value
      const problem = typed.method === method ? problemOf(problems, fullName) : undefined
      return fieldHtml(fullName, { ...field, value, problem })
    })
    .join("")
