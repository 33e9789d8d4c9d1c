/** What was typed and not sent yet, kept for a reload of the tab and no longer. A card's number is never here. */
export type Draft = {
  contact?: Record<string, string>
  delivery?: Record<string, unknown>
  payment?: PaymentChoice
}

/** How the shopper wants to pay: a provider, and with Wompi the method or `CHECKOUT` for its own page. */
export type PaymentChoice = { provider_id: string; method: string | null }

const KEY = "kaiu-checkout"

export const readDraft = (): Draft => {
  try {
    return JSON.parse(window.sessionStorage.getItem(KEY) ?? "{}") as Draft
  } catch {
    return {}
  }
}

export const saveDraft = (part: Draft): void => {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify({ ...readDraft(), ...part }))
  } catch {
    // Without storage a reload asks again.
  }
}

export const clearDraft = (): void => {
  try {
    window.sessionStorage.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}
