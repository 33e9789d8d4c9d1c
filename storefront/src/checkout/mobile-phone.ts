/**
 * A Colombian mobile number in any usual spelling as E.164 (`+573001234567`), or `null`. The server reads it once more.
 * Not the library that the server has: it is larger than the rest of the page.
 */
export const normalizeMobile = (text: string): string | null => {
  const digits = text.replace(/\D/g, "").replace(/^(?:00)?57(?=\d{10}$)/, "")
  return /^3\d{9}$/.test(digits) ? `+57${digits}` : null
}

/** As one reads it aloud: `300 123 4567`. */
export const showMobile = (e164: string | null | undefined): string =>
  (e164 ?? "").replace(/^\+57(\d{3})(\d{3})(\d{4})$/, "$1 $2 $3")
