import { compareMoney } from "../compare-money"
import { compareDeals, compareOrders } from "../compare-orders"
import { compareStock } from "../compare-stock"
import type { MedusaBooks, WompiBooks } from "../types"

/** One order of $50.000, paid, with $8.000 refunded; one orphan of $20.000; one declined try. */
const agreeing = (): { books: MedusaBooks; wompi: WompiBooks } => ({
  wompi: {
    captured_in_cents: 7_000_000,
    refunded_in_cents: 800_000,
    transactions: [
      {
        id: "tx-1",
        reference: "payses_1-1",
        status: "APPROVED",
        amount_in_cents: 5_000_000,
        captured_in_cents: 5_000_000,
        refunded_in_cents: 800_000,
      },
      {
        id: "tx-2",
        reference: "payses_2-1",
        status: "APPROVED",
        amount_in_cents: 2_000_000,
        captured_in_cents: 2_000_000,
        refunded_in_cents: 0,
      },
      {
        id: "tx-3",
        reference: "payses_3-1",
        status: "DECLINED",
        amount_in_cents: 900_000,
        captured_in_cents: 0,
        refunded_in_cents: 0,
      },
    ],
  },
  books: {
    payments: [
      {
        id: "pay_1",
        payment_session_id: "payses_1",
        data: { transaction_id: "tx-1" },
        captures: [{ id: "capt_1", amount: 50_000 }],
        refunds: [{ id: "ref_1", amount: 8_000 }],
        payment_collection: { order: { id: "order_1" } },
      },
    ],
    orders: [
      {
        id: "order_1",
        status: "pending",
        total: 50_000,
        cart: { id: "cart_1" },
        summary: { paid_total: 50_000, refunded_total: 8_000, transaction_total: 42_000, pending_difference: 0 },
        transactions: [
          { amount: 50_000, reference: "capture", reference_id: "capt_1" },
          { amount: -8_000, reference: "refund", reference_id: "ref_1" },
        ],
        items: [
          {
            id: "line_1",
            quantity: 2,
            variant: { inventory_items: [{ inventory_item_id: "item_1", required_quantity: 3 }] },
          },
        ],
        payment_collections: [{ payments: [{ id: "pay_1" }] }],
      },
    ],
    reservations: [{ line_item_id: "line_1", inventory_item_id: "item_1", quantity: 6 }],
    ledger: [
      { transaction_id: "tx-1", status: "APPROVED", is_orphan: false, orphan_reason: null },
      { transaction_id: "tx-2", status: "APPROVED", is_orphan: true, orphan_reason: "session_missing" },
    ],
    stock: { item_1: { reserved: 6, stocked: 20 }, item_2: { reserved: 0, stocked: 5 } },
  },
})

type Books = ReturnType<typeof agreeing>

const deals = [
  { cartId: "cart_1", story: "approved", sessions: [], expected: "order" as const },
  { cartId: "cart_2", story: "declined", sessions: [], expected: "no order" as const },
]

const compare = (change: (books: Books) => void): string[] => {
  const both = agreeing()
  change(both)
  return [
    ...compareMoney(both.books, both.wompi),
    ...compareOrders(both.books),
    ...compareDeals(both.books, deals),
    ...compareStock(both.books),
  ].map(({ about, says }) => `${about} ${says}`)
}

describe("the comparison of the books", () => {
  it("finds nothing when they agree", () => {
    expect(compare(() => undefined)).toEqual([])
  })

  const breakages: [string, (books: Books) => void, RegExp][] = [
    ["a capture of a peso more", ({ books }) => void (books.payments[0].captures[0].amount += 1), /Medusa captured/],
    ["a payment that was never captured", ({ books }) => void (books.payments[0].captures = []), /in: no place/],
    ["money of no transaction", ({ books }) => void (books.payments[0].data.transaction_id = "tx-9"), /no transaction/],
    ["a refund without money", ({ wompi }) => void (wompi.transactions[0].refunded_in_cents = 0), /Medusa refunded/],
    ["money back without a refund", ({ books }) => void (books.payments[0].refunds = []), /gave back/],
    ["an approval that nobody lists", ({ books }) => void books.ledger.pop(), /tx-2.*in: no place/],
    ["a paid order among the orphans", ({ books }) => void (books.ledger[0].is_orphan = true), /paid order, the list/],
    [
      "an orphan whose money went back",
      ({ wompi }) => void (wompi.transactions[1].refunded_in_cents = 2_000_000),
      /the list of orphans, returned/,
    ],
    [
      "an orphan that was never paid",
      ({ books }) =>
        void books.ledger.push({ transaction_id: "tx-3", status: "DECLINED", is_orphan: true, orphan_reason: "x" }),
      /tx-3.*DECLINED and is in/,
    ],
    [
      "two payments of one transaction",
      ({ books }) => void books.payments.push({ ...books.payments[0] }),
      /2 payments/,
    ],
    [
      "two orders of one cart",
      ({ books }) => void books.orders.push({ ...books.orders[0], id: "order_2" }),
      /2 orders/,
    ],
    ["no order of a paid cart", ({ books }) => void (books.orders[0].cart = null), /has 0 orders/],
    ["an order of a declined cart", ({ books }) => void (books.orders[0].cart = { id: "cart_2" }), /has 1 orders/],
    ["an unpaid order", ({ books }) => void (books.orders[0].payment_collections = []), /never paid/],
    ["a capture that the order lacks", ({ books }) => void books.orders[0].transactions.shift(), /has a balance/],
    [
      "a refund booked twice",
      ({ books }) => void books.orders[0].transactions.push(booked(books)),
      /shows the refunds/,
    ],
    ["a refund booked as another", ({ books }) => void (booked(books).reference_id = "ref_9"), /shows the refunds/],
    ["a wrong summary", ({ books }) => void (books.orders[0].summary.refunded_total = 0), /sums up/],
    [
      "an order that waits for money",
      ({ books }) => void (books.orders[0].summary.pending_difference = 8_000),
      /waits/,
    ],
    ["a reservation that is missing", ({ books }) => void books.reservations.pop(), /0 are reserved, 6 needed/],
    ["a reservation that is too small", ({ books }) => void (books.reservations[0].quantity = 5), /5 are reserved/],
    ["a reservation for nobody", ({ books }) => void (books.orders[0].items = []), /6 are reserved, 0 needed/],
    ["a reservation of a cancelled order", ({ books }) => void (books.orders[0].status = "canceled"), /0 needed/],
    ["stock that counts otherwise", ({ books }) => void (books.stock.item_2.reserved = 1), /sum up to 0/],
    ["stock sold twice", ({ books }) => void (books.stock.item_1.stocked = 5), /6 of 5 are reserved/],
  ]

  it.each(breakages)("finds %s", (_, change, message) => {
    const found = compare(change)
    expect(found.length).toBeGreaterThan(0)
    expect(found.join("\n")).toMatch(message)
  })
})

const booked = (books: MedusaBooks) => books.orders[0].transactions[1]
