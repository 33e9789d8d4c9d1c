import type es from "../es/cod"

const texts: typeof es = {
  cod: {
    page: "Your cash-on-delivery order",
    order: "Order #{{number}}",
    items: "Products",
    count_one: "{{count}} item",
    count_other: "{{count}} items",
    total: "To pay on delivery",
    paid: "Paid",
    pending: {
      title: "Confirm your order",
      text: "You pay in cash when it is delivered. We ship it as soon as you confirm.",
    },
    deadline: "You have until {{deadline}} to confirm it; after that we cancel it at no cost.",
    confirmed: {
      title: "Done! Your order is confirmed",
      text: "We are preparing it. Have the money ready when it arrives: you pay {{total}} on delivery.",
    },
    collected: { title: "Order delivered and paid", text: "Thank you for your purchase." },
    returned: {
      title: "The parcel went back to the shop",
      text: "Nothing was charged. If you still want your order, place a new one.",
    },
    cancelled: { title: "This order was cancelled", text: "There is nothing to pay." },
    reason: {
      expired:
        "The time to confirm it is over. If you still want it, place a new one: there is nothing to pay for this one.",
      buyer: "You cancelled it and there is nothing to pay. If you change your mind, place a new one.",
      order: "The shop cancelled it and there is nothing to pay. If you still want it, place a new one.",
    },
    confirm: "Confirm order",
    cancel: "Cancel order",
    sure: "Do you really want to cancel this order?",
    sureYes: "Yes, cancel it",
    sureNo: "No, keep it",
    unknown: {
      title: "This link no longer works",
      text: "It may have expired, or a part of it is missing. Open it again from the message we sent you, complete.",
      ask: "Ask on WhatsApp",
      message: "Hi, I want to confirm a cash-on-delivery order and the link does not open.",
    },
    shop: "See products",
  },
}

export default texts
