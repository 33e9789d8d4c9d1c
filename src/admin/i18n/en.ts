import type { Messages } from "./es"

export const en: Messages = {
  withdrawals: {
    menu: "Withdrawals",
    title: "Withdrawals",
    subtitle: "Purchases that shoppers take back (retracto, Ley 1480, article 47).",
    states: "States",
    all: "All",
    search: "Search a radicado or an order's number",
    none: "There are no withdrawals here.",
    retry: "Try again",
    range: "{{from}} to {{to}} of {{count}}",
    previous: "Previous",
    next: "Next",
    order: "Order #{{number}}",
    asked: "Asked on {{moment}}",
    due: "Money back by {{day}}",
    said: "The shopper says: {{text}}",
    because: "Refused: {{text}}",
    paid: "How it went back: {{text}}",
    receiveHint: "When the product arrives, receive it on the order's page.",
    state: {
      received: "To decide",
      accepted: "Waiting for the product",
      goods_back: "Money to return",
      refunded: "Money returned",
      refused: "Refused",
    },
    action: { accept: "Accept", refuse: "Refuse", refunded: "Money returned" },
    accept: {
      title: "Accept withdrawal {{radicado}}",
      hint: "The order gets a return, and the shopper a mail with the address to send it to.",
    },
    refuse: {
      title: "Refuse withdrawal {{radicado}}",
      hint: "The shopper gets the reason by mail and may turn to the Superintendencia de Industria y Comercio.",
      label: "Why it is refused",
    },
    refunded: {
      title: "Money returned for withdrawal {{radicado}}",
      hint: "Refund it in the order's payments. If that means of payment cannot, write how you returned it. The shopper gets a mail.",
      label: "How it went back, if not in the order",
    },
    fewest: "At least {{count}} letters.",
    back: "Back",
    done: {
      accept: "You accepted the withdrawal.",
      refuse: "The withdrawal was refused.",
      refunded: "The withdrawal is closed.",
    },
    failed: "It could not be done",
  },
}
