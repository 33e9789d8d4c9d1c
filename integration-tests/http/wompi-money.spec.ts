import type WompiModuleService from "../../plugins/payment-wompi/src/modules/wompi/service"
import { cartWithShipping, orderOf, payOnCheckout, readyToPay, startPayment, type Checkout } from "./helpers/buy"
import { eventually, shopSuite } from "./helpers/shop-suite"

jest.setTimeout(240_000)

const ANY = { validateStatus: () => true }
const HOUR = 3_600_000

shopSuite("wompi_money", (shop) => {
  const admin = () => shop.as("admin@kaiu.test")
  const wompi = () => shop.container().resolve<WompiModuleService>("wompi")
  const query = () => shop.container().resolve("query")

  const runJob = async (name: string) => {
    const job = await import(`../../plugins/payment-wompi/.medusa/server/src/jobs/${name}`)
    await job.default(shop.container())
  }

  /** Runs a job at a later time. */
  const later = async (ms: number, name: string) => {
    jest.spyOn(Date, "now").mockReturnValue(Date.now() + ms)
    await runJob(name).finally(() => jest.restoreAllMocks())
  }

  const atWompi = async (path: string, body?: unknown) => {
    const response = await fetch(`${shop.sandbox().url}/_sandbox/wompi${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return response.json()
  }
  const ledger = async () => {
    const { captured_in_cents, refunded_in_cents } = await atWompi("/ledger")
    return { captured_in_cents, refunded_in_cents }
  }

  const transactions = async (filters = "") =>
    (await shop.api.get(`/admin/wompi/transactions?${filters}`, { headers: await admin() })).data.transactions as {
      id: string
      transaction_id: string
      status: string
      is_orphan: boolean
      orphan_reason: string | null
      resolution: string | null
      order: { id: string } | null
      returned_in_cents: number
    }[]

  const orphan = (reason: string) =>
    eventually(async () => (await transactions("is_orphan=true")).find(({ orphan_reason }) => orphan_reason === reason))

  const act = async (path: string, body: unknown, as: "admin" | "support" = "admin") =>
    shop.api.post(path, body, { headers: await shop.as(`${as}@kaiu.test`), ...ANY })

  /** What the shopper hears of a payment. */
  const told = async ({ sessionId }: Checkout) => {
    const { data } = await shop.api.get(`/store/wompi/sessions/${sessionId}`, { headers: await shop.storeHeaders() })
    return data.session as { status: string; order_placed: boolean }
  }

  /** What the order says of its money, in pesos. */
  const balanceOf = async (orderId: string) => {
    const { data } = await query().graph({
      entity: "order",
      fields: [
        "id",
        "status",
        "transactions.amount",
        "payment_collections.payments.id",
        "payment_collections.payments.captures.amount",
        "payment_collections.payments.refunds.amount",
      ],
      filters: { id: orderId },
    })
    const order = data[0] as unknown as {
      status: string
      transactions: { amount: number }[]
      payment_collections: {
        payments: { id: string; captures: { amount: number }[]; refunds: { amount: number }[] }[]
      }[]
    }
    const payments = order.payment_collections.flatMap(({ payments }) => payments)
    const sum = (rows: { amount: number }[]) => rows.reduce((total, { amount }) => total + Number(amount), 0)
    return {
      status: order.status,
      payment_id: payments[0]?.id,
      booked: sum(order.transactions),
      captured: sum(payments.flatMap(({ captures }) => captures)),
      refunded: sum(payments.flatMap(({ refunds }) => refunds)),
    }
  }

  const paidOrder = async (method = "CARD") => {
    const checkout = await readyToPay(shop, await shop.storeHeaders())
    const { body } = await payOnCheckout(shop, checkout, "APPROVED", { method })
    const order = await orderOf(shop, checkout.cartId)
    await eventually(async () => (await transactions()).find(({ order: its }) => its?.id === order.id))
    return { checkout, order, transactionId: String(body.transaction?.id) }
  }

  /** A payment that the shop asked for itself: the order is placed while the payer decides. */
  const awaitingOrder = async (method = "PSE") => {
    const headers = await shop.storeHeaders()
    const checkout = await readyToPay(shop, headers)
    await wompi().updateWompiAttempts({
      selector: { session_id: checkout.sessionId },
      data: { channel: "direct", payment_method_type: method },
    })
    const { body } = await payOnCheckout(shop, checkout, "PENDING", { method })
    const { data } = await shop.api.post(`/store/carts/${checkout.cartId}/complete`, {}, { headers })
    return { checkout, transactionId: String(body.transaction?.id), orderId: data.order.id as string }
  }

  /** Pays at an address of which the cart has changed since. */
  const payLate = async (method = "NEQUI"): Promise<Checkout> => {
    const headers = await shop.storeHeaders()
    const old = await readyToPay(shop, headers)
    const { data } = await shop.api.get(`/store/carts/${old.cartId}`, { headers })
    const [item] = data.cart.items
    await shop.api.post(`/store/carts/${old.cartId}/line-items/${item.id}`, { quantity: 5 }, { headers })
    await payOnCheckout(shop, old, "APPROVED", { method })
    return old
  }

  it("turns a void made in Wompi's dashboard into a refund, once, however often it is told", async () => {
    const { order, transactionId } = await paidOrder()
    await atWompi(`/transactions/${transactionId}/settle`, { status: "VOIDED" })
    await eventually(async () => (await balanceOf(order.id)).refunded > 0)
    await shop.api.post(
      "/admin/wompi/transactions/" + (await transactions())[0].id + "/refresh",
      {},
      { headers: await admin() }
    )
    expect(await balanceOf(order.id)).toMatchObject({ captured: order.total, refunded: order.total, booked: 0 })
    expect(await ledger()).toEqual({ captured_in_cents: order.total * 100, refunded_in_cents: order.total * 100 })
    const voids = shop
      .sandbox()
      .world.calls.list("wompi")
      .filter(({ method, path }) => method === "POST" && /void|refund/.test(path))
    expect(voids).toEqual([])
  })

  it("shows money for a changed cart on top and returns it with one click, also when two click at once", async () => {
    await paidOrder()
    const old = await payLate()
    const lost = await orphan("session_missing")
    expect((await transactions())[0]).toMatchObject({ id: lost.id, is_orphan: true, order: null })

    expect(
      (await act(`/admin/wompi/transactions/${lost.id}/refund`, { note: "Carrito cambiado" }, "support")).status
    ).toBe(403)
    expect((await act(`/admin/wompi/transactions/${lost.id}/refund`, {})).status).toBe(400)
    const clicks = await Promise.all(
      [1, 2, 3].map(() => act(`/admin/wompi/transactions/${lost.id}/refund`, { note: "Carrito cambiado" }))
    )
    expect(clicks.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    const { data } = await shop.api.get(`/admin/wompi/transactions/${lost.id}`, { headers: await admin() })
    expect(data.transaction).toMatchObject({
      is_orphan: false,
      orphan_reason: "session_missing",
      resolution: "refunded",
      resolution_note: "Carrito cambiado",
      returned_in_cents: old.total * 100,
      operations: [{ kind: "refund", state: "done", origin: "orphan" }],
      events: [{ type: "transaction.updated", state: "processed" }],
    })
    expect((await ledger()).refunded_in_cents).toBe(old.total * 100)

    await act(`/admin/wompi/transactions/${lost.id}/refresh`, {})
    expect(await transactions("is_orphan=true")).toEqual([])
  })

  it("lets staff settle an orphan by hand when Wompi cannot return its method", async () => {
    await payLate("PSE")
    const lost = await orphan("session_missing")
    const refused = await act(`/admin/wompi/transactions/${lost.id}/refund`, { note: "x" })
    expect(refused.status).toBe(400)
    expect(refused.data.message).toContain("El método de pago no permite este reembolso")
    expect((await transactions("is_orphan=true"))[0].id).toBe(lost.id)

    const solved = await act(`/admin/wompi/transactions/${lost.id}/resolve`, { note: "Devuelto por Bancolombia" })
    expect(solved.data.transaction).toMatchObject({ is_orphan: false, resolution: "by_hand" })
    expect((await act(`/admin/wompi/transactions/${lost.id}/resolve`, { note: "otra vez" })).status).toBe(400)
    expect((await act(`/admin/wompi/transactions/wptx_none/resolve`, { note: "nada" })).status).toBe(404)
  })

  it("records no refund that Wompi refused", async () => {
    const { order } = await paidOrder("PSE")
    const { payment_id } = await balanceOf(order.id)
    const refused = await act(`/admin/payments/${payment_id}/refund`, { amount: order.total, note: "Se arrepintió" })
    expect(refused.status).toBe(400)
    expect(refused.data.message).toContain("El método de pago no permite este reembolso")
    expect(await balanceOf(order.id)).toMatchObject({ refunded: 0, booked: order.total })
    expect((await ledger()).refunded_in_cents).toBe(0)
  })

  it("returns a card payment in part, then the rest", async () => {
    const { order } = await paidOrder()
    const { payment_id } = await balanceOf(order.id)
    expect((await act(`/admin/payments/${payment_id}/refund`, { amount: 1_000 }, "support")).status).toBe(403)
    expect((await act(`/admin/payments/${payment_id}/refund`, { amount: 1_000 })).status).toBe(200)
    expect(await balanceOf(order.id)).toMatchObject({ refunded: 1_000, booked: order.total - 1_000 })
    expect((await act(`/admin/payments/${payment_id}/refund`, { amount: order.total })).status).toBe(400)
    expect((await act(`/admin/payments/${payment_id}/refund`, { amount: order.total - 1_000 })).status).toBe(200)
    expect(await balanceOf(order.id)).toMatchObject({ refunded: order.total, booked: 0 })
    expect((await ledger()).refunded_in_cents).toBe(order.total * 100)
  })

  it("takes two clicks on a partial refund for one wish, and the same wish later for another", async () => {
    const { order } = await paidOrder()
    const { payment_id } = await balanceOf(order.id)
    const refund = () => act(`/admin/payments/${payment_id}/refund`, { amount: 1_000 })
    const answers = await Promise.all([refund(), refund()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(answers.find(({ status }) => status === 400)?.data.message).toContain("hace unos segundos")
    expect(await ledger()).toMatchObject({ refunded_in_cents: 100_000 })

    jest.spyOn(Date, "now").mockReturnValue(Date.now() + 11_000)
    const again = await refund().finally(() => jest.restoreAllMocks())
    expect(again.status).toBe(200)
    expect(await balanceOf(order.id)).toMatchObject({ refunded: 2_000, booked: order.total - 2_000 })
  })

  it("blocks further refunds while one has no known outcome, and shows it once somebody has looked", async () => {
    const { order } = await paidOrder("NEQUI")
    const { payment_id } = await balanceOf(order.id)
    shop.sandbox().world.faults.add({ provider: "wompi", match: "/refunds", drop: true, after: true })
    const unknown = await act(`/admin/payments/${payment_id}/refund`, { amount: order.total })
    expect(unknown.status).toBe(400)
    expect(await balanceOf(order.id)).toMatchObject({ refunded: 0 })
    const again = await act(`/admin/payments/${payment_id}/refund`, { amount: order.total })
    expect(again.data.message).toContain("no known outcome")

    const { data } = await shop.api.get(`/admin/wompi/orders/${order.id}`, { headers: await admin() })
    const [operation] = data.sessions[0].transactions[0].operations
    expect(operation).toMatchObject({ state: "unknown", amount_in_cents: order.total * 100 })
    const settle = { outcome: "returned", note: "Visto en el panel de Wompi" }
    const answers = await Promise.all([1, 2].map(() => act(`/admin/wompi/operations/${operation.id}/settle`, settle)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(await balanceOf(order.id)).toMatchObject({ refunded: order.total, booked: 0 })
    expect((await ledger()).refunded_in_cents).toBe(order.total * 100)
    const sent = shop
      .sandbox()
      .world.calls.list("wompi")
      .filter(({ method, path }) => method === "POST" && path.endsWith("/refunds"))
    expect(sent).toHaveLength(1)
    const [listed] = await transactions(`session_id=${data.sessions[0].session_id}`)
    expect(listed.returned_in_cents).toBe(order.total * 100)
  })

  it("finds a void of ours whose answer was lost, by itself", async () => {
    const { order } = await paidOrder()
    const { payment_id } = await balanceOf(order.id)
    shop.sandbox().world.faults.add({ provider: "wompi", match: "/void", drop: true, after: true })
    expect((await act(`/admin/payments/${payment_id}/refund`, { amount: order.total })).status).toBe(400)
    await shop.sandbox().world.clock.advance(HOUR)
    await runJob("check-wompi-operations")
    await eventually(async () => (await balanceOf(order.id)).refunded === order.total)
    expect(await balanceOf(order.id)).toMatchObject({ captured: order.total, booked: 0 })
    expect(await wompi().listWompiOperations({ kind: "void" })).toMatchObject([{ state: "done" }])
  })

  it("takes back a refund that was recorded when the process died before Wompi was asked", async () => {
    const { order } = await paidOrder()
    const { payment_id } = await balanceOf(order.id)
    const payments = shop.container().resolve("payment") as unknown as {
      createRefunds: (rows: unknown[]) => Promise<{ id: string }[]>
    }
    await payments.createRefunds([2_000, 3_000].map((amount) => ({ payment: payment_id, payment_id, amount })))
    expect((await balanceOf(order.id)).refunded).toBe(5_000)
    await runJob("check-wompi-operations")
    expect((await balanceOf(order.id)).refunded).toBe(5_000)
    await later(HOUR, "check-wompi-operations")
    expect(await balanceOf(order.id)).toMatchObject({ refunded: 0, captured: order.total, booked: order.total })
  })

  it("adds to an order's balance the refund that a crash left out", async () => {
    const { order } = await paidOrder()
    const { payment_id } = await balanceOf(order.id)
    await act(`/admin/payments/${payment_id}/refund`, { amount: 1_000 })
    const orders = shop.container().resolve("order")
    const [line] = await orders.listOrderTransactions({ order_id: order.id, reference: "refund" })
    await orders.deleteOrderTransactions([line.id])
    expect(await balanceOf(order.id)).toMatchObject({ refunded: 1_000, booked: order.total })
    await later(HOUR, "check-wompi-operations")
    expect(await balanceOf(order.id)).toMatchObject({ refunded: 1_000, booked: order.total - 1_000 })
  })

  it("writes off an order what a crash left its buyer owing after a refund, and lets staff change the order again", async () => {
    const { order } = await paidOrder()
    const { payment_id } = await balanceOf(order.id)
    const owed = async () => {
      const { data } = await query().graph({ entity: "order", fields: ["summary", "total"], filters: { id: order.id } })
      return Number((data[0] as unknown as { summary: { pending_difference: number } }).summary.pending_difference)
    }
    const edit = () => act("/admin/order-edits", { order_id: order.id })
    const orders = shop.container().resolve("order")
    // Medusa's workflow ends in: the refund, its line in the balance, a change of the order that writes it off.
    await shop.container().resolve("payment").refundPayment({ payment_id, amount: 3_000 })
    await orders.createOrderChange({ order_id: order.id, change_type: "credit_line" } as never)
    await runJob("check-wompi-operations")
    expect((await edit()).status).toBe(400)

    await later(HOUR, "check-wompi-operations")
    expect(await balanceOf(order.id)).toMatchObject({ refunded: 3_000, booked: order.total - 3_000 })
    expect(await owed()).toBe(0)
    await later(2 * HOUR, "check-wompi-operations")
    expect(await owed()).toBe(0)
    expect((await edit()).status).toBe(200)
  })

  it("shows money that went back when the process died before Medusa, or the list of orphans, knew", async () => {
    const { order, transactionId } = await paidOrder("NEQUI")
    const old = await payLate()
    const lost = await orphan("session_missing")
    const done = { kind: "refund" as const, state: "done" as const }
    await wompi().createWompiOperations([
      { ...done, operation_key: "a", transaction_id: transactionId, amount_in_cents: order.total * 100 },
      {
        ...done,
        operation_key: "b",
        transaction_id: lost.transaction_id,
        amount_in_cents: old.total * 100,
        origin: "orphan",
      },
    ])
    jest.spyOn(Date, "now").mockReturnValue(Date.now() + HOUR)
    await runJob("check-wompi-operations")
    await runJob("check-wompi-operations").finally(() => jest.restoreAllMocks())
    expect(await balanceOf(order.id)).toMatchObject({ refunded: order.total, booked: 0 })
    expect(await transactions()).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: lost.id, is_orphan: false, resolution: "refunded" })])
    )
    const sent = shop.sandbox().world.calls.list("wompi")
    expect(sent.filter(({ method }) => method === "POST")).toEqual([])
  })

  it("completes the order of a payment whose event never came", async () => {
    const checkout = await readyToPay(shop, await shop.storeHeaders())
    shop.sandbox().world.options.backendUrl = "http://localhost:9"
    await payOnCheckout(shop, checkout, "APPROVED")
    await wompi().updateWompiAttempts({ selector: {}, data: { next_check_at: new Date(Date.now() - 1) } })
    await Promise.all([runJob("reconcile-wompi-sessions"), runJob("reconcile-wompi-sessions")])
    expect(await orderOf(shop, checkout.cartId)).toMatchObject({ payment_status: "captured", total: checkout.total })
    expect(await wompi().listWompiEvents({})).toEqual([])
  })

  describe("an order whose maker died", () => {
    const ordersOf = async (cartId: string) => {
      const { data } = await query().graph({ entity: "order", fields: ["id", "status", "email"], filters: {} })
      const { data: links } = await query().graph({
        entity: "order_cart",
        fields: ["order_id"],
        filters: { cart_id: cartId },
      })
      return { all: data as { id: string; status: string }[], mine: links.map(({ order_id }) => order_id as string) }
    }
    const link = () => shop.container().resolve("link")
    const bookedOn = async (id: string) => {
      const { data } = await query().graph({ entity: "order", fields: ["summary", "total"], filters: { id } })
      return Number((data[0] as unknown as { summary: { transaction_total: number } }).summary.transaction_total)
    }
    const reopen = (cartId: string) =>
      shop
        .container()
        .resolve("cart")
        .updateCarts(cartId, { completed_at: null } as never)

    /** A paid order of which the given parts were not made any more. */
    const halfMade = async (
      unmake: (order: { id: string; cartId: string; collectionId: string }) => Promise<unknown>
    ) => {
      const { checkout, order, transactionId } = await paidOrder()
      const { data } = await query().graph({
        entity: "order_payment_collection",
        fields: ["payment_collection_id"],
        filters: { order_id: order.id },
      })
      const collectionId = data[0].payment_collection_id as string
      await unmake({ id: order.id, cartId: checkout.cartId, collectionId })
      const [row] = await transactions(`q=${transactionId}`)
      await act(`/admin/wompi/transactions/${row.id}/refresh`, {})
      return { checkout, first: order.id }
    }

    it.each([
      [
        "its payment",
        ({ id, collectionId }: { id: string; collectionId: string }) =>
          link().dismiss({ order: { order_id: id }, payment: { payment_collection_id: collectionId } }),
      ],
      [
        "its stock",
        async ({ id }: { id: string }) => {
          const { data } = await query().graph({ entity: "order", fields: ["items.id"], filters: { id } })
          const items = (data[0].items as { id: string }[]).map((item) => item.id)
          await shop.container().resolve("inventory").deleteReservationItemsByLineItem(items)
        },
      ],
      [
        "its cart",
        async ({ id, cartId }: { id: string; cartId: string }) => {
          await link().dismiss({ order: { order_id: id }, cart: { cart_id: cartId } })
          await reopen(cartId)
        },
      ],
    ])("without %s is cancelled and made whole once", async (_, unmake) => {
      const { checkout, first } = await halfMade(unmake)
      const { all, mine } = await ordersOf(checkout.cartId)
      expect(mine).toHaveLength(1)
      expect(mine).not.toContain(first)
      expect(all.find(({ id }) => id === first)?.status).toBe("canceled")
      expect(await bookedOn(first)).toBe(0)
      const whole = await balanceOf(mine[0])
      expect(whole).toMatchObject({ status: "pending", captured: checkout.total, refunded: 0, booked: checkout.total })
      expect((await ledger()).refunded_in_cents).toBe(0)
    })

    it("and of which nobody knows is cancelled once its cart has another", async () => {
      const { checkout, first } = await halfMade(async ({ id, cartId, collectionId }) => {
        await link().dismiss([
          { order: { order_id: id }, payment: { payment_collection_id: collectionId } },
          { order: { order_id: id }, cart: { cart_id: cartId } },
        ])
        await reopen(cartId)
      })
      const statusOf = async (id: string) => (await ordersOf(checkout.cartId)).all.find((one) => one.id === id)?.status
      const { mine } = await ordersOf(checkout.cartId)
      expect(mine).toHaveLength(1)
      const orders = shop.container().resolve("order")
      const lines = await orders.listOrderTransactions({ order_id: first })
      await orders.deleteOrderTransactions(lines.map(({ id }) => id))
      await runJob("cancel-stray-wompi-orders")
      expect([await statusOf(first), await statusOf(mine[0])]).toEqual(["pending", "pending"])

      await later(4 * 60_000, "cancel-stray-wompi-orders")
      expect([await statusOf(first), await statusOf(mine[0])]).toEqual(["canceled", "pending"])
      expect(await bookedOn(first)).toBe(0)
      expect(await balanceOf(mine[0])).toMatchObject({ captured: checkout.total, refunded: 0, booked: checkout.total })
      expect((await ledger()).refunded_in_cents).toBe(0)
    })
  })

  it("makes one order when the event and the shopper come back at the same instant", async () => {
    const headers = await shop.storeHeaders()
    const checkout = await readyToPay(shop, headers)
    shop.sandbox().world.options.backendUrl = "http://localhost:9"
    const { body } = await payOnCheckout(shop, checkout, "APPROVED")
    shop.sandbox().world.options.backendUrl = shop.baseUrl()
    const complete = () => shop.api.post(`/store/carts/${checkout.cartId}/complete`, {}, { headers, ...ANY })
    await Promise.all([
      atWompi(`/transactions/${body.transaction?.id}/settle`, { status: "APPROVED" }),
      complete(),
      complete(),
      complete(),
    ])
    const order = await orderOf(shop, checkout.cartId)
    const { data } = await query().graph({
      entity: "order_cart",
      fields: ["order_id"],
      filters: { cart_id: checkout.cartId },
    })
    expect(data).toHaveLength(1)
    await eventually(async () => (await balanceOf(order.id)).captured === order.total)
    expect(await balanceOf(order.id)).toMatchObject({ captured: order.total, booked: order.total, refunded: 0 })
    const answer = await complete()
    expect(answer.data).toMatchObject({ type: "order", order: { id: order.id } })
  })

  it("keeps the second of two payments for one order as an orphan", async () => {
    const checkout = await readyToPay(shop, await shop.storeHeaders())
    const session = { id: checkout.sessionId, currency_code: "cop", amount: checkout.total, data: checkout.data }
    const payments = shop.container().resolve("payment")
    jest.spyOn(Date, "now").mockReturnValue(Date.now() + 2 * HOUR)
    const renewed = await payments.updatePaymentSession(session as never).finally(() => jest.restoreAllMocks())
    await payOnCheckout(shop, checkout, "APPROVED")
    const order = await orderOf(shop, checkout.cartId)
    await payOnCheckout(shop, { ...checkout, data: renewed.data as never }, "APPROVED")
    await orphan("already_paid")
    expect(await balanceOf(order.id)).toMatchObject({ captured: order.total })
    expect((await ledger()).captured_in_cents).toBe(2 * order.total * 100)
  })

  it("keeps a payment for an order that is paid already as an orphan, and the first with its order", async () => {
    const headers = await shop.storeHeaders()
    const { checkout, order } = await paidOrder()
    const { data } = await shop.api.post("/store/payment-collections", { cart_id: checkout.cartId }, { headers })
    const collectionId = data.payment_collection.id as string
    const refused = await shop.api.post(
      `/store/payment-collections/${collectionId}/payment-sessions`,
      { provider_id: "pp_wompi_wompi" },
      { headers, ...ANY }
    )
    expect([refused.status, refused.data.message]).toEqual([400, expect.stringContaining("ya está hecho")])
    // A script of the store is not asked.
    const payments = shop.container().resolve("payment")
    const session = await payments.createPaymentSession(collectionId, {
      provider_id: "pp_wompi_wompi",
      currency_code: "cop",
      amount: order.total,
      data: {},
    })
    await payments.deletePaymentSession(checkout.sessionId)
    await payOnCheckout(shop, { ...checkout, sessionId: session.id, data: session.data as never }, "APPROVED")
    const lost = await orphan("already_paid")
    expect(await balanceOf(order.id)).toMatchObject({ captured: order.total, booked: order.total })

    const first = (await transactions()).find(({ id }) => id !== lost.id)
    await act(`/admin/wompi/transactions/${first?.id}/refresh`, {})
    expect((await transactions()).find(({ id }) => id === first?.id)).toMatchObject({
      is_orphan: false,
      order: { id: order.id },
    })
    const shown = await shop.api.get(`/admin/wompi/orders/${order.id}`, { headers: await admin() })
    const ids = shown.data.sessions.flatMap(({ transactions }: { transactions: { id: string }[] }) =>
      transactions.map(({ id }) => id)
    )
    expect(ids.sort()).toEqual([first?.id, lost.id].sort())
    expect((await act(`/admin/wompi/transactions/${lost.id}/refund`, { note: "Pagó dos veces" })).status).toBe(200)
    expect(await balanceOf(order.id)).toMatchObject({ captured: order.total, refunded: 0 })
    expect((await ledger()).refunded_in_cents).toBe(order.total * 100)
  })

  describe("an order that waits for its payment", () => {
    const variantStock = async (cartId: string) => {
      const { data } = await query().graph({
        entity: "cart",
        fields: ["items.variant.inventory_items.inventory.location_levels.reserved_quantity"],
        filters: { id: cartId },
      })
      return JSON.stringify(data).match(/"reserved_quantity":(\d+)/)?.[1]
    }

    it("is paid when the bank approves", async () => {
      const { checkout, orderId, transactionId } = await awaitingOrder()
      expect(await balanceOf(orderId)).toMatchObject({ captured: 0, booked: 0, status: "pending" })
      await atWompi(`/transactions/${transactionId}/settle`, { status: "APPROVED" })
      await eventually(async () => (await balanceOf(orderId)).booked === checkout.total)
      expect(await balanceOf(orderId)).toMatchObject({ captured: checkout.total, refunded: 0 })
      expect((await orderOf(shop, checkout.cartId)).payment_status).toBe("captured")
    })

    it("is looked up at Wompi when an admin asks, without waiting for the event", async () => {
      const { orderId, transactionId } = await awaitingOrder()
      const { data } = await shop.api.get(`/admin/wompi/orders/${orderId}`, { headers: await admin() })
      expect(data.sessions[0].transactions).toEqual([])
      expect((await act(`/admin/wompi/orders/${orderId}/refresh`, {}, "support")).status).toBe(403)
      const looked = await act(`/admin/wompi/orders/${orderId}/refresh`, {})
      expect(looked.status).toBe(200)
      expect(looked.data.sessions[0].transactions).toMatchObject([{ transaction_id: transactionId, status: "PENDING" }])
      for (const none of ["order_none", "%00", "order%001"]) {
        const headers = await admin()
        expect((await act(`/admin/wompi/orders/${none}/refresh`, {})).status).toBe(404)
        expect((await shop.api.get(`/admin/wompi/orders/${none}`, { headers, ...ANY })).status).toBe(404)
        expect((await shop.api.get(`/admin/wompi/transactions/${none}`, { headers, ...ANY })).status).toBe(404)
      }
    })

    it("is cancelled when its time is over, its stock is free, and a later approval is an orphan", async () => {
      const { checkout, orderId, transactionId } = await awaitingOrder()
      expect(await variantStock(checkout.cartId)).toBe("2")
      const { data } = await shop.api.get(`/admin/wompi/orders/${orderId}`, { headers: await admin() })
      expect(Date.parse(data.sessions[0].pay_before)).toBeGreaterThan(Date.now())

      await runJob("cancel-unpaid-wompi-orders")
      expect((await balanceOf(orderId)).status).toBe("pending")
      await later(2 * HOUR, "cancel-unpaid-wompi-orders")
      expect((await balanceOf(orderId)).status).toBe("canceled")
      expect(await variantStock(checkout.cartId)).toBe("0")

      await atWompi(`/transactions/${transactionId}/settle`, { status: "APPROVED" })
      const lost = await orphan("order_canceled")
      expect(await balanceOf(orderId)).toMatchObject({ captured: 0, status: "canceled" })
      expect(await told(checkout)).toMatchObject({ status: "late", order_placed: true })
      await act(`/admin/wompi/transactions/${lost.id}/resolve`, { note: "Devuelto a mano" })
      expect(await transactions("is_orphan=true")).toEqual([])
    })

    it("is not cancelled while Wompi cannot be asked", async () => {
      const { orderId } = await awaitingOrder()
      shop.sandbox().world.faults.add({ provider: "wompi", match: "/transactions", status: 503, times: 50 })
      await later(2 * HOUR, "cancel-unpaid-wompi-orders")
      expect((await balanceOf(orderId)).status).toBe("pending")
    })

    it("is cancelled soon after it was finally declined", async () => {
      const { orderId, transactionId } = await awaitingOrder()
      await atWompi(`/transactions/${transactionId}/settle`, { status: "DECLINED" })
      await eventually(async () => (await transactions()).some(({ status }) => status === "DECLINED"))
      await later(6 * 60_000, "cancel-unpaid-wompi-orders")
      expect((await balanceOf(orderId)).status).toBe("canceled")
    })
  })

  describe("cancelling a paid order", () => {
    it("returns its money first, once", async () => {
      const { order } = await paidOrder("NEQUI")
      const path = `/admin/orders/${order.id}/cancel`
      expect((await act(path, {}, "support")).status).toBe(403)
      const answers = await Promise.all([1, 2].map(() => act(path, {})))
      expect(answers.map(({ status }) => status)).toContain(200)
      await later(5 * 60_000, "check-wompi-operations")
      expect(await balanceOf(order.id)).toMatchObject({ status: "canceled", refunded: order.total, booked: 0 })
      expect(await ledger()).toEqual({ captured_in_cents: order.total * 100, refunded_in_cents: order.total * 100 })
    })

    it("and its approval at the same instant leave a cancelled order and Wompi's own books", async () => {
      const races = [await awaitingOrder("NEQUI"), await awaitingOrder("NEQUI"), await awaitingOrder("NEQUI")]
      await Promise.all(
        races.flatMap(({ orderId, transactionId }) => [
          atWompi(`/transactions/${transactionId}/settle`, { status: "APPROVED" }),
          act(`/admin/orders/${orderId}/cancel`, {}),
        ])
      )
      await eventually(async () => {
        const rows = await transactions("status=APPROVED")
        return rows.length + (await transactions("status=VOIDED")).length === races.length
      })
      await later(5 * 60_000, "check-wompi-operations")
      for (const { checkout, orderId, transactionId } of races) {
        const { status, captured, refunded, booked } = await balanceOf(orderId)
        expect([status, booked, captured - refunded]).toEqual(["canceled", 0, 0])
        const [row] = await transactions(`q=${transactionId}`)
        expect(row.returned_in_cents).toBe(refunded * 100)
        expect(row.is_orphan).toBe(captured === 0)
        const { data } = await query().graph({
          entity: "order_cart",
          fields: ["order_id"],
          filters: { cart_id: checkout.cartId },
        })
        expect(data).toEqual([{ order_id: orderId }])
      }
    })

    it("is refused with Wompi's reason when the money cannot go back, and the order stands", async () => {
      const { order } = await paidOrder("PSE")
      const { status, data } = await act(`/admin/orders/${order.id}/cancel`, {})
      expect(status).toBe(400)
      expect(data.message).toContain("El método de pago no permite este reembolso")
      const stands = { status: "pending", captured: order.total, refunded: 0, booked: order.total }
      expect(await balanceOf(order.id)).toMatchObject(stands)
    })

    it("returns the money of an order that was cancelled before it was paid for, with one click", async () => {
      const { checkout, orderId, transactionId } = await awaitingOrder("NEQUI")
      const orders = shop.container().resolve("order")
      await orders.cancel(orderId)
      await atWompi(`/transactions/${transactionId}/settle`, { status: "APPROVED" })
      const lost = await orphan("order_canceled")
      const { status, data } = await act(`/admin/wompi/transactions/${lost.id}/refund`, { note: "Pedido cancelado" })
      expect([status, data.transaction]).toEqual([200, expect.objectContaining({ resolution: "refunded" })])
      expect((await told(checkout)).status).toBe("voided")
      await later(5 * 60_000, "check-wompi-operations")
      expect((await balanceOf(orderId)).booked).toBe(0)
      expect((await ledger()).refunded_in_cents).toBe(checkout.total * 100)
    })
  })

  it("shows a void of the dashboard once, also after a refund without an answer", async () => {
    const { order, transactionId } = await paidOrder()
    shop.sandbox().world.faults.add({ provider: "wompi", match: "/refunds", drop: true })
    const { payment_id } = await balanceOf(order.id)
    expect((await act(`/admin/payments/${payment_id}/refund`, { amount: 1_000 })).status).toBe(400)
    await atWompi(`/transactions/${transactionId}/settle`, { status: "VOIDED" })
    await eventually(async () => (await balanceOf(order.id)).refunded === order.total)
    // A job that lives an hour later must not meet the event still at work.
    await eventually(async () => (await wompi().listWompiEvents({ state: "pending" })).length === 0)
    await later(HOUR, "check-wompi-operations")
    const [row] = await transactions(`q=${transactionId}`)
    await act(`/admin/wompi/transactions/${row.id}/refresh`, {})
    await later(2 * HOUR, "check-wompi-operations")
    expect(await balanceOf(order.id)).toMatchObject({ captured: order.total, refunded: order.total, booked: 0 })
  })

  it("goes on repairing beside an operation that Wompi does not know", async () => {
    const { order, transactionId } = await paidOrder("NEQUI")
    await wompi().createWompiOperations([
      { kind: "void", state: "unknown", operation_key: "old", transaction_id: "1-1-1", amount_in_cents: 100 },
      {
        kind: "refund",
        state: "done",
        operation_key: "a",
        transaction_id: transactionId,
        amount_in_cents: order.total * 100,
      },
    ])
    await later(HOUR, "check-wompi-operations")
    expect(await balanceOf(order.id)).toMatchObject({ refunded: order.total, booked: 0 })
  })

  it("returns no half pesos, which would round up to more than Medusa shows", async () => {
    const { order } = await paidOrder()
    const { payment_id } = await balanceOf(order.id)
    expect((await act(`/admin/payments/${payment_id}/refund`, { amount: 0.5 })).status).toBe(400)
    expect((await act(`/admin/payments/${payment_id}/refund`, { amount: 1_000.5 })).status).toBe(400)
    expect(await balanceOf(order.id)).toMatchObject({ refunded: 0 })
    expect((await ledger()).refunded_in_cents).toBe(0)
  })

  it("keeps nothing of what a storefront sends beside the payment", async () => {
    const headers = await shop.storeHeaders()
    const { cart } = await cartWithShipping(shop, headers)
    const data = { card_number: "4111111111111111", cvc: "987", reference: "mine", transaction_id: "1-1-1" }
    const answer = await startPayment(shop, headers, cart.id, "pp_wompi_wompi", data)
    const [{ id }] = answer.data.payment_collection.payment_sessions
    const { data: rows } = await query().graph({ entity: "payment_session", fields: ["data"], filters: { id } })
    expect(JSON.stringify(rows)).not.toMatch(/4111111111111111|987"|mine|1-1-1/)
  })

  it("answers wrong questions with a sentence, not with a fault", async () => {
    const headers = await admin()
    const status = async (path: string) => (await shop.api.get(path, { headers, ...ANY })).status
    expect(await status("/admin/wompi/transactions?limit=-1")).toBe(400)
    expect(await status("/admin/wompi/transactions?order=secret")).toBe(400)
    expect(await status("/admin/wompi/transactions?q=%00")).toBe(400)
    expect(await status("/admin/wompi/transactions/%00")).toBe(404)
    expect(await status("/admin/wompi/orders/order_none")).toBe(404)
    expect(await status("/admin/wompi/transactions?q=%27%3B%20drop&status=APPROVED&order=-amount_in_cents")).toBe(200)
    expect((await act("/admin/wompi/operations/wpop_none/settle", { outcome: "returned", note: "x" })).status).toBe(404)
    expect((await act("/admin/wompi/operations/wpop_none/settle", { outcome: "maybe", note: "x" })).status).toBe(400)
  })
})
