/** Someone to write as. */
export type Customer = { wa_id: string; name: string }

const KEY = "sandbox-phone-customers"
const SELECTED_KEY = "sandbox-phone-selected"

/** There from the start, so that one can write at once. */
const SAMPLES: Customer[] = [
  { wa_id: "573001112233", name: "Laura Gómez" },
  { wa_id: "573105556677", name: "Andrés Ruiz" },
]

/** The digits of a Colombian mobile, or of any number written with `+`; `null` when it is neither. */
export const readPhone = (text: string): string | null => {
  const digits = text.replace(/\D/g, "")
  if (text.trim().startsWith("+")) {
    return /^[1-9]\d{7,14}$/.test(digits) ? digits : null
  }
  const national = digits.replace(/^57(?=3\d{9}$)/, "")
  return /^3\d{9}$/.test(national) ? `57${national}` : null
}

/** Both lists without doubles; of two with one number the first stays. */
export const mergeCustomers = (known: Customer[], more: Customer[]): Customer[] => [
  ...known,
  ...more.filter(({ wa_id }) => !known.some((customer) => customer.wa_id === wa_id)),
]

/** Customers made on this browser, kept when the sandbox starts anew. */
export const loadCustomers = (storage: Storage): Customer[] => {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? "[]")
    return mergeCustomers(SAMPLES, Array.isArray(stored) ? stored : [])
  } catch {
    return SAMPLES
  }
}

export const saveCustomers = (storage: Storage, customers: Customer[]): void =>
  storage.setItem(KEY, JSON.stringify(customers))

export const loadSelected = (storage: Storage): string => storage.getItem(SELECTED_KEY) ?? SAMPLES[0].wa_id

export const saveSelected = (storage: Storage, waId: string): void => storage.setItem(SELECTED_KEY, waId)
