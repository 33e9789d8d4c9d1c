import type { WompiMessages } from "./es"

export const dialogs: Pick<WompiMessages, "dialog" | "refund" | "orphan_refund" | "resolve" | "settle"> = {
  dialog: { cancel: "Cancel", close: "Close", note: "Note", optional: "optional" },
  refund: {
    action: "Refund",
    title: "Refund",
    description: "{{remaining}} of this payment can still be refunded.",
    amount: "Amount in pesos",
    reason: "Reason",
    no_reason: "No reason",
    note_hint: "The team sees it, the customer does not.",
    submit: "Refund {{amount}}",
    done: "{{amount}} refunded",
    way: {
      void: "This will be a void: the whole card charge is undone today.",
      refund:
        "This will be a refund: Wompi sends it to the customer's payment method, which can take several business days.",
    },
    returns: {
      any_part: "You can refund all of it or a part.",
      whole: "With {{method}} Wompi only refunds the whole payment.",
      doubtful:
        "Wompi usually refuses refunds of {{method}}. If it does, no money leaves: transfer it to the customer from your bank.",
    },
    problem: {
      not_an_amount: "Write pesos without decimals, such as 45.000.",
      too_little: "The amount must be at least $1.",
      too_much: "At most {{remaining}} can be refunded.",
    },
    failure: {
      said: "Wompi says: {{reason}}",
      refused: "Wompi refused the refund. No money was returned, and none is recorded as returned.",
      unknown:
        "Whether Wompi returned the money is not known. Do not try again: look the transaction up in Wompi and say how it ended.",
      done: "Wompi returned the money, but its answer got lost. Check the refunded amount before you do anything else.",
    },
  },
  orphan_refund: {
    title: "Refund the orphan payment",
    description: "Wompi is asked to return {{amount}} to whoever paid.",
    submit: "Refund {{amount}}",
    done: "The orphan payment was refunded",
  },
  resolve: {
    title: "Dealt with by hand",
    description: "Keep a record of what was done with {{amount}}. No money leaves from here.",
    note_hint: "For example: “Transferred to their account on Tuesday, receipt 4821”.",
    submit: "Mark as dealt with",
    done: "The payment is marked as dealt with by hand",
  },
  settle: {
    action: "Say how it ended",
    title: "Did the money go back?",
    description: "A return of {{amount}} was asked for, and whether Wompi did it is not known.",
    look_void:
      "Open the transaction in Wompi. If it shows as VOIDED, the money went back. If it is still APPROVED, it did not.",
    look_refund:
      "Open the transaction in Wompi and look at its refunds. If there is an approved one of {{amount}}, the money went back. If there is none, it did not.",
    outcome: "What Wompi shows",
    returned: "The money went back to the customer",
    returned_hint: "The refund is recorded; nothing more is sent.",
    not_returned: "The money did not go back",
    not_returned_hint: "The refund can be tried again.",
    note_hint: "What you saw in Wompi, and when.",
    submit: "Save",
    done: "How it ended is recorded",
  },
}
