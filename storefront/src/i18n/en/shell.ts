import type es from "../es/shell"

const texts: typeof es = {
  skip: "Skip to content",
  nav: {
    shop: "Shop",
    search: "Search",
    catalogue: "Shop",
    home: "Home",
    categories: "Categories",
    label: "Main",
    track: "Track order",
    account: "Your account",
  },
  theme: { toDark: "Use dark theme", toLight: "Use light theme" },
  language: { label: "Language", es: "Español", en: "English" },
  state: {
    working: "One moment…",
    close: "Close",
    dismiss: "Hide message",
    loading: "Loading…",
    offline: { title: "No connection", text: "Check your internet. What you have opened is still here." },
    timeout: { title: "The shop is slow to answer", text: "Wait a moment and try again." },
    unavailable: { title: "The shop does not answer", text: "We will be back soon. Try again in a moment." },
    rejected: { title: "We could not show this", text: "Try again. If it stays like this, write to us." },
    not_found: { title: "We did not find this page", text: "The product may be gone, or the link may have a mistake." },
    retry: "Try again",
    offlineBanner: "You are offline: prices and stock may have changed.",
  },
  quantity: {
    of: "Quantity of {{title}}",
    less: "One less of {{title}}",
    more: "One more of {{title}}",
  },
  cart: {
    linkFilling: "Filling your cart…",
    codeUsed: "The code {{code}} was applied.",
    codeWaits: "The code {{code}} is kept for your cart.",
    linkMissing_one: "One product of the link is not available any more.",
    linkMissing_other: "{{count}} products of the link are not available any more.",
    open_zero: "Open the cart, empty",
    open_one: "Open the cart, {{count}} item",
    open_other: "Open the cart, {{count}} items",
    added: "{{title}} added",
    error: {
      stock: "There are not that many left. The cart is as it was.",
      code: "That code does not exist, has expired, or does not apply to your cart.",
      gone: "Your cart has expired. Add the products again.",
      connection: "The shop does not answer. The cart is as it was; try again.",
      other: "The cart could not be changed. Try again.",
    },
  },
  legal: {
    version: "Version {{version}}",
    terms: "Terms and conditions",
    privacy: "Privacy",
    retracto: "Right of withdrawal",
    sic: "Superintendencia de Industria y Comercio",
    pages: "Legal information",
  },
  footer: { note: "Prices in Colombian pesos, VAT included." },
}

export default texts
