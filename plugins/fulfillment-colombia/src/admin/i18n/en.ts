import { dispatch } from "./dispatch/en"
import type { Copy } from "./es"
import { exceptions } from "./exceptions/en"
import { manifests } from "./manifests/en"
import { remittance } from "./remittance/en"

export const en: Copy = {
  dispatch,
  exceptions,
  manifests,
  remittance,
  loading: "Loading…",
  back: "Back",
  close: "Close",
  order_number: "Order {{number}}",
  stale: "The list could not be refreshed and may be old. {{why}}",
  pages: {
    label: "Pages",
    range: "{{from}} to {{to}} of {{count}}",
    previous: "Previous",
    next: "Next",
  },
  filters: {
    label: "Filters",
    carrier: "Carrier",
    any_carrier: "All carriers",
    clear: "Clear filters",
  },
  guide: {
    copy: "Copy waybill {{number}}",
    copied: "Copied",
    copy_failed: "The browser does not allow copying. This is the number:",
    follow: "Follow waybill {{number}} at the carrier (opens in another tab)",
  },
  cod: {
    title: "Cash on delivery",
    amount: "Amount to collect on delivery",
    state: {
      pending: "To be confirmed",
      confirmed: "Confirmed",
      collected: "Collected",
      cancelled: "Cancelled",
      returned: "Returned",
    },
    fact: {
      deadline: "Confirm before",
      confirmed: "Confirmed by",
      collected: "Collected",
      cancelled: "Cancelled",
      returned: "Returned",
    },
    by: { buyer: "The buyer", staff: "The staff" },
    reason: {
      expired: "Nobody confirmed it in time",
      buyer: "The buyer cancelled it",
      order: "The order was cancelled",
    },
    confirm: "Confirm order",
    copy: "Copy confirmation link",
    copied: "Link copied. Whoever has it can confirm or cancel the order.",
    copy_failed: "The browser does not allow copying. This is the link:",
    done: "Order confirmed",
    prompt: {
      title: "Confirm this order?",
      text: "Only if you have spoken to the buyer and they want it. It can be shipped afterwards.",
      cancel: "Back",
    },
  },
  error: {
    gone: "It does not exist any more. Reload the page.",
    forbidden_read: "Your role does not allow seeing dispatches.",
    network: "There is no connection to the server. Check your internet.",
    unauthorized: "Your session has ended. Log in again.",
    forbidden: "Your role does not allow this.",
    not_found: "This order is not paid on delivery.",
    refused: "The server did not accept the change: the order is no longer as you see it.",
    server: "The server failed. Try again in a moment.",
    retry: "Try again",
  },
}
