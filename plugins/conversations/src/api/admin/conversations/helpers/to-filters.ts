/** A text for ILIKE that finds itself: `%`, `_` and `\` mean nothing in what a person types. */
const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`

/** Phones are typed with spaces, dashes and a plus sign, and stored without. */
const phonePattern = (q: string): string | null => {
  const digits = q.replace(/[\s\-+().]/g, "")
  return /^\d{3,}$/.test(digits) ? pattern(digits) : null
}

/** Filters of the list: `q` looks into names, phones and message texts. */
export const toFilters = ({ q, assignee_id, ...filters }: Record<string, unknown>): Record<string, unknown> => {
  const phone = typeof q === "string" ? phonePattern(q) : null
  return {
    ...filters,
    ...(assignee_id === undefined ? {} : { assignee_id: assignee_id === "none" ? null : assignee_id }),
    ...(typeof q === "string" && q !== ""
      ? {
          $or: [
            { contact: { name: { $ilike: pattern(q) } } },
            ...(phone ? [{ contact: { phone: { $ilike: phone } } }, { contact: { wa_id: { $ilike: phone } } }] : []),
            { messages: { text: { $ilike: pattern(q) } } },
          ],
        }
      : {}),
  }
}
