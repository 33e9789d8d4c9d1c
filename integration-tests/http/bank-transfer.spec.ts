import { orderOf, readyToPay } from "./helpers/buy"
import { eventually, shopSuite } from "./helpers/shop-suite"

jest.setTimeout(180_000)

const PROVIDER = "pp_transfer_transfer"
const HOUR = 3_600_000

type BankTransfer = {
  id: string
  order_id: string
  payment_id: string
  amount: number
  reference: string
  deadline: string
  state: string
  problem: string | null
  bank_reference: string | null
  confirmed_by_email: string | null
  closed_by_email: string | null
  closed_at: string | null
}

type Changes = Record<string, unknown>

type BankTransfers = {
  updateBankTransfers: (changes: Changes) => Promise<unknown>
  deleteBankTransfers: (id: string) => Promise<unknown>
  claim: (input: Changes) => Promise<{ kind: string }>
}

shopSuite("bank_transfer", (shop) => {
  const admin = () => shop.as("admin@kaiu.test")
  const transfers = () => shop.container().resolve("bank_transfer") as unknown as BankTransfers
  const runJob = (name: string) => shop.container().resolve("workflows").run(`job-${name}`, { input: {} })

  const find = async (orderId: string): Promise<BankTransfer | undefined> => {
    const { data } = await shop.api.get(`/admin/bank-transfers?order_id=${orderId}`, { headers: await admin() })
    return data.bank_transfers[0]
  }

  const becomes = (orderId: string, state: string): Promise<BankTransfer> =>
    eventually(async () => {
      const transfer = await find(orderId)
      return transfer?.state === state ? transfer : undefined
    })

  /** An order placed with bank transfer, once staff can see it. */
  const place = async () => {
    const headers = await shop.storeHeaders()
    const checkout = await readyToPay(shop, headers, PROVIDER)
    const { data: completed } = await shop.api.post(`/store/carts/${checkout.cartId}/complete`, {}, { headers })
    expect(completed.type).toBe("order")
    const order = await orderOf(shop, checkout.cartId)
    return { checkout, order, transfer: await becomes(order.id, "waiting") }
  }

  const mailTo = (email: string): Promise<{ subject: string; html: string }> =>
    eventually(async () => {
      const response = await fetch(`${shop.sandbox().url}/_sandbox/resend/emails`)
      const { emails } = (await response.json()) as { emails: { to: string[]; subject: string; html: string }[] }
      return emails.find(({ to }) => to.includes(email))
    })

  const post = async (path: string, body: unknown, headers?: Record<string, string>) => {
    const config = { headers: headers ?? (await admin()), validateStatus: () => true }
    const { status, data } = await shop.api.post(path, body, config)
    return { status, data, message: String(data.message ?? "") }
  }

  const confirm = (orderId: string, body: Changes, headers?: Record<string, string>) =>
    post(`/admin/bank-transfers/${orderId}/confirm`, body, headers)

  const readOrder = async (orderId: string) => {
    const fields =
      "id,status,total,payment_status,summary,*items,*transactions,*payment_collections.payments,*payment_collections.payments.captures"
    const { data } = await shop.api.get(`/admin/orders/${orderId}?fields=${fields}`, { headers: await admin() })
    const payment = data.order.payment_collections[0].payments[0]
    return { order: data.order, payment, captures: payment.captures as { amount: number; created_by: string }[] }
  }

  const reserved = async (orderId: string): Promise<number> => {
    const { order } = await readOrder(orderId)
    const lines = order.items.map(({ id }: { id: string }) => `line_item_id[]=${id}`).join("&")
    const { data } = await shop.api.get(`/admin/reservations?${lines}`, { headers: await admin() })
    return data.reservations.reduce((sum: number, { quantity }: { quantity: number }) => sum + quantity, 0)
  }

  const letTimeRunOut = (transfer: BankTransfer) => {
    const past = new Date(Date.now() - 60_000)
    return transfers().updateBankTransfers({ id: transfer.id, deadline: past, next_check_at: past })
  }

  it("places the order at once without money, tells the shopper how to pay and keeps the goods", async () => {
    const { checkout, order, transfer } = await place()
    expect(checkout.data).toMatchObject({
      amount: checkout.total,
      currency: "COP",
      accounts: [{ bank: "Banco de demostración", number: "000-000000-00", document: "NIT 900000000-0" }],
      time_limit_hours: 48,
      deadline: null,
    })

    expect(order).toMatchObject({ payment_status: "authorized", total: checkout.total })
    const { captures } = await readOrder(order.id)
    expect(captures).toEqual([])
    expect(await reserved(order.id)).toBe(2)

    expect(transfer).toMatchObject({ amount: checkout.total, reference: checkout.data.reference, state: "waiting" })
    const wait = new Date(transfer.deadline).getTime() - Date.now()
    expect(wait).toBeGreaterThan(47.9 * HOUR)
    expect(wait).toBeLessThanOrEqual(48 * HOUR)

    const mail = await mailTo("camila@example.com")
    expect(mail.subject).toContain(`#${order.display_id}`)
    expect(mail.subject).toContain("espera tu transferencia")
    expect(mail.html).toContain(transfer.reference)
    expect(mail.html).toContain("000-000000-00")
  })

  it("takes two confirmations at the same moment as one, from the owner only", async () => {
    const { order, transfer } = await place()
    const body = { bank_reference: "M-0085800", amount: transfer.amount, note: "Bancolombia, 22 nov" }

    const support = await shop.as("support@kaiu.test")
    expect((await shop.api.get("/admin/bank-transfers", { headers: support })).data.count).toBe(1)
    expect((await confirm(order.id, body, support)).status).toBe(403)
    expect((await post(`/admin/payments/${transfer.payment_id}/capture`, {}, support)).status).toBe(403)
    const warehouse = await shop.as("warehouse@kaiu.test")
    const denied = await shop.api.get("/admin/bank-transfers", { headers: warehouse, validateStatus: () => true })
    expect(denied.status).toBe(403)
    expect((await readOrder(order.id)).captures).toEqual([])

    const wrong = await confirm(order.id, { ...body, amount: transfer.amount - 1 })
    expect(wrong.status).toBe(400)
    expect(wrong.message).toContain("No se confirmó nada")
    expect((await readOrder(order.id)).captures).toEqual([])

    const headers = await admin()
    const both = await Promise.all([confirm(order.id, body, headers), confirm(order.id, body, headers)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(both[0].data.bank_transfer).toMatchObject({
      state: "confirmed",
      bank_reference: "M-0085800",
      note: "Bancolombia, 22 nov",
      confirmed_by_email: "admin@kaiu.test",
    })

    const paid = await readOrder(order.id)
    expect(paid.captures).toHaveLength(1)
    expect(paid.captures[0].amount).toBe(order.total)
    expect(paid.order.payment_status).toBe("captured")
    expect(paid.order.transactions).toHaveLength(1)
    expect(paid.order.summary).toMatchObject({ paid_total: order.total, pending_difference: 0 })

    expect((await confirm(order.id, body)).status).toBe(200)
    const other = await confirm(order.id, { bank_reference: "N-1" })
    expect(other).toMatchObject({ status: 400, message: expect.stringContaining("otra referencia: M-0085800") })
    expect((await readOrder(order.id)).captures).toHaveLength(1)
    expect(await reserved(order.id)).toBe(2)
  })

  it("believes one of two who confirm with different numbers, and lets a movement of the bank pay one order", async () => {
    const first = await place()
    const headers = await admin()
    const answers = await Promise.all([
      confirm(first.order.id, { bank_reference: "A-1" }, headers),
      confirm(first.order.id, { bank_reference: "B-2" }, headers),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await readOrder(first.order.id)).captures).toHaveLength(1)

    const used = answers[0].status === 200 ? "a 1" : "b 2"
    const second = await place()
    const refused = await confirm(second.order.id, { bank_reference: used })
    expect(refused.status).toBe(400)
    expect(refused.message).toContain(`ya confirmó el pedido #${first.order.display_id}`)
    expect((await readOrder(second.order.id)).captures).toEqual([])
    expect((await confirm(second.order.id, { bank_reference: "C-3" })).status).toBe(200)
  })

  it("cancels an order whose time limit ran out, frees its goods, and refuses a late confirmation", async () => {
    const { order, transfer } = await place()
    await runJob("expire-bank-transfers")
    expect((await readOrder(order.id)).order.status).toBe("pending")

    await letTimeRunOut(transfer)
    await Promise.all([runJob("expire-bank-transfers"), runJob("expire-bank-transfers")])
    const expired = await becomes(order.id, "expired")
    expect(expired.closed_at).not.toBeNull()
    const { order: cancelled, payment } = await readOrder(order.id)
    expect(cancelled.status).toBe("canceled")
    expect(payment.canceled_at).not.toBeNull()
    expect(await reserved(order.id)).toBe(0)

    const late = await confirm(order.id, { bank_reference: "M-1", amount: transfer.amount })
    expect(late.status).toBe(400)
    expect(late.message).toMatch(/El plazo venció y el pedido se canceló .* devuélvelo .* crea un pedido nuevo/)
    expect((await readOrder(order.id)).captures).toEqual([])
  })

  it("ends what a crash has cut off: a cancellation half done, a capture that the order was not told of", async () => {
    const expiring = await place()
    const past = new Date(Date.now() - 60_000)
    await letTimeRunOut(expiring.transfer)
    await shop.container().resolve("payment").cancelPayment(expiring.transfer.payment_id)
    await transfers().updateBankTransfers({ id: expiring.transfer.id, intent: "expire", claimed_until: past })
    await runJob("sweep-bank-transfers")
    expect((await find(expiring.order.id))?.state).toBe("waiting")
    await runJob("expire-bank-transfers")
    await becomes(expiring.order.id, "expired")
    expect(await reserved(expiring.order.id)).toBe(0)

    const paying = await place()
    const { id, payment_id } = paying.transfer
    const claim = { id, intent: "confirm", bank_reference: "M-77", note: null, confirmed_by: "user_gone" }
    expect((await transfers().claim(claim)).kind).toBe("claimed")
    await shop.container().resolve("payment").capturePayment({ payment_id, captured_by: "user_gone" })
    await shop
      .container()
      .resolve("payment")
      .updatePayment({ id: payment_id, captured_at: past } as never)
    await runJob("sweep-bank-transfers")
    expect((await find(paying.order.id))?.state).toBe("waiting")

    await transfers().updateBankTransfers({ id, claimed_until: past })
    await runJob("sweep-bank-transfers")
    expect(await becomes(paying.order.id, "confirmed")).toMatchObject({ bank_reference: "M-77" })
    const { order, captures } = await readOrder(paying.order.id)
    expect(captures).toHaveLength(1)
    expect(order.summary).toMatchObject({ paid_total: paying.order.total, pending_difference: 0 })
  })

  it("hears of an order without its bell, and of a cancellation with Medusa's own button", async () => {
    const { order, transfer } = await place()
    await transfers().deleteBankTransfers(transfer.id)
    expect(await find(order.id)).toBeUndefined()
    await runJob("sweep-bank-transfers")
    expect(await find(order.id)).toMatchObject({
      state: "waiting",
      reference: transfer.reference,
      deadline: transfer.deadline,
    })
    expect((await post(`/admin/orders/${order.id}/cancel`, {})).status).toBe(200)
    await becomes(order.id, "cancelled")
    const late = await confirm(order.id, { bank_reference: "M-1" })
    expect(late.message).toContain("El pedido se canceló")
  })

  it("cancels for staff, and leaves an overdue order with goods on their way to them", async () => {
    const { order } = await place()
    const cancelled = await post(`/admin/bank-transfers/${order.id}/cancel`, {})
    expect(cancelled.data.bank_transfer).toMatchObject({ state: "cancelled", closed_by_email: "admin@kaiu.test" })
    expect((await readOrder(order.id)).order.status).toBe("canceled")
    expect(await reserved(order.id)).toBe(0)
    expect((await post(`/admin/bank-transfers/${order.id}/cancel`, {})).status).toBe(200)

    const sent = await place()
    const { order: full } = await readOrder(sent.order.id)
    const items = full.items.map(({ id, quantity }: { id: string; quantity: number }) => ({ id, quantity }))
    expect((await post(`/admin/orders/${full.id}/fulfillments`, { items })).status).toBe(200)
    await letTimeRunOut(sent.transfer)
    await runJob("expire-bank-transfers")
    expect(await find(full.id)).toMatchObject({ state: "waiting", problem: "has_fulfillment" })
    expect((await post(`/admin/bank-transfers/${full.id}/cancel`, {})).message).toContain("ya tiene un despacho")
    expect((await confirm(full.id, { bank_reference: "M-9" })).status).toBe(200)
    expect(await find(full.id)).toMatchObject({ state: "confirmed", problem: null })
  })

  it("records Medusa's own capture, and returns money only with a note", async () => {
    const { order, transfer } = await place()
    expect((await post(`/admin/payments/${transfer.payment_id}/capture`, {})).status).toBe(200)
    const confirmed = await becomes(order.id, "confirmed")
    expect(confirmed).toMatchObject({ bank_reference: null, confirmed_by_email: "admin@kaiu.test" })
    const numbered = await confirm(order.id, { bank_reference: "M-5" })
    expect(numbered.data.bank_transfer).toMatchObject({ state: "confirmed", bank_reference: "M-5" })
    expect((await readOrder(order.id)).captures).toHaveLength(1)

    for (const path of [`/admin/orders/${order.id}/cancel`, `/admin/bank-transfers/${order.id}/cancel`]) {
      const refused = await post(path, {})
      expect(refused.status).toBe(400)
      expect(refused.message).toContain("devuelve el dinero, registra el reembolso con una nota")
    }
    const silent = await post(`/admin/payments/${transfer.payment_id}/refund`, { note: "  " })
    expect(silent).toMatchObject({ status: 400, message: expect.stringContaining("se devuelve a mano") })
    expect((await readOrder(order.id)).order.payment_status).toBe("captured")
    const support = await shop.as("support@kaiu.test")
    const forbidden = await post(`/admin/payments/${transfer.payment_id}/refund`, { note: "Nequi" }, support)
    expect(forbidden.status).toBe(403)
    const noted = await post(`/admin/payments/${transfer.payment_id}/refund`, { note: "Bancolombia 0099, 23 nov" })
    expect(noted.status).toBe(200)
    expect((await readOrder(order.id)).order.payment_status).toBe("refunded")
    expect((await post(`/admin/orders/${order.id}/cancel`, {})).status).toBe(200)
  })

  it("finds transfers by state, number and reference, and takes no bad input", async () => {
    const { order, transfer } = await place()
    const headers = await admin()
    const count = async (query: string) =>
      (await shop.api.get(`/admin/bank-transfers?${query}`, { headers })).data.count as number
    expect(await count("state=waiting&limit=1&offset=0")).toBe(1)
    expect(await count("state[]=confirmed&state[]=expired")).toBe(0)
    expect(await count(`q=${transfer.reference.toLowerCase()}`)).toBe(1)
    expect(await count(`q=${order.display_id}`)).toBe(1)
    expect(await count("q=nothing%00")).toBe(0)

    expect((await confirm(order.id, {})).status).toBe(400)
    expect((await confirm(order.id, { bank_reference: " \u0000 - " })).status).toBe(400)
    expect((await confirm(order.id, { bank_reference: "M-1", amount: 0 })).status).toBe(400)
    expect((await confirm("order_unknown", { bank_reference: "M-1" })).status).toBe(404)
    for (const body of [{ bank_reference: "A\u0000B" }, { bank_reference: "M-1", note: "de\u0000 Ana" }]) {
      const refused = await confirm(order.id, body)
      expect([refused.status, refused.data.message]).toEqual([400, expect.stringContaining("must not contain U+0000")])
    }
    expect((await confirm("%00", { bank_reference: "M-1" })).status).toBe(404)
    expect((await confirm(order.id, { bank_reference: "M-1", note: null })).status).toBe(200)
  })
})
