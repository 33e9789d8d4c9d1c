import type es from "../es/result"

const texts: typeof es = {
  result: {
    page: "Your order",
    looking: "Looking at how your order is doing…",
    order: "Order #{{number}}",
    follow: "Follow my order",
    account: {
      text: "With an account you see this order whenever you like, and buy faster next time.",
      action: "Create an account",
    },
    goOn: "Keep shopping",
    placed: {
      paid: {
        title: "Thank you! Your order is confirmed",
        text: "We got your payment. The confirmation went to {{email}}.",
      },
      cod: {
        title: "Thank you! Almost there",
        text: "A link to confirm the order went to {{email}}. It is sent as soon as you confirm.",
      },
      transfer: {
        title: "Thank you! Only the transfer is missing",
        text: "Your order is reserved. It is sent when your transfer is seen; these details also went to {{email}}.",
      },
    },
    waiting: {
      title: "Your payment is on its way",
      nothing: "We see no payment yet",
      nothingText: "If you have paid, wait a moment: this page updates itself. If not, you can try again.",
      live: "This page updates itself.",
      stale: "It could not be updated; we keep trying.",
      link: "You may close it and open this same link again whenever you like.",
    },
    next: {
      redirect: "Finish the payment on your bank's page.",
      toBank: "Go and pay",
      qr: "Read it with your bank's app.",
      qrAlt: "QR code to pay with",
      cash: "Pay at a Bancolombia correspondent with these two numbers.",
      agreement: "Agreement",
      reference: "Reference",
      push: "Open Nequi and approve the payment.",
      threeDs: "Your bank is checking the payment.",
      threeDsFrame: "Your bank's confirmation",
      wait: "Wait a moment: we tell you what comes next.",
    },
    declined: {
      title: "The payment did not go through",
      text: "Your bank did not approve it. Nothing was charged.",
      kept: "Your order is still reserved. You can pay for it here.",
      retry: "Try again",
    },
    again: { pay: "Pay again", missing: "Choose a way to pay and accept Wompi's two contracts." },
    late: {
      title: "We got your payment, but the order had been cancelled",
      text: "The money goes back to you. If you still want the products, place a new order.",
    },
    returned: {
      title: "The money went back to you",
      text: "The payment was reversed. Your bank may take some days to show it.",
    },
    refused: {
      title: "The order could not be finished",
      text: "A product may have sold out. There is no order; look at your cart and try again.",
    },
    unknown: {
      title: "We do not find this order",
      text: "A part of the link may be missing. If you have bought already, look it up by its number.",
      track: "Find my order",
      checkout: "Back to the purchase",
    },
    unfinished: {
      title: "There is no order yet",
      text: "The purchase was left half-way, and nothing was charged. You can finish it now.",
    },
    transfer: {
      amount: "Exact amount",
      reference: "Reference",
      limit_one: "You have {{count}} hour for it.",
      limit_other: "You have {{count}} hours for it.",
    },
  },
}

export default texts
