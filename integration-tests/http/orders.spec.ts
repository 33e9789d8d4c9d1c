import { createHash } from "node:crypto"
import { cartWithShipping, orderOf, payOnCheckout, readyToPay } from "./helpers/buy"
import { eventually, shopSuite } from "./helpers/shop-suite"

jest.setTimeout(180_000)

type Email = { to: string[]; subject: string; html: string }

shopSuite("orders", (shop) => {
  const emails = async (): Promise<Email[]> =>
    ((await (await fetch(`${shop.sandbox().url}/_sandbox/resend/emails`)).json()) as { emails: Email[] }).emails

  const hasOrder = async (cartId: string): Promise<boolean> => {
    const { data } = await shop
      .container()
      .resolve("query")
      .graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cartId } })
    return data.length > 0
  }

  it("quotes the shipping at Venndelo and adds it to the cart", async () => {
    const { cart, quoted } = await cartWithShipping(shop, await shop.storeHeaders())
    expect(quoted).toBeGreaterThan(0)
    expect(cart.shipping_total).toBe(quoted)
    expect(cart.total).toBe(cart.item_total + quoted)
    const calls = shop
      .sandbox()
      .world.calls.list("venndelo")
      .filter(({ path }) => path.endsWith("/orders/quotation"))
    expect(calls.length).toBeGreaterThan(0)
    expect(calls.every(({ status }) => status === 200)).toBe(true)
  })

  it("signs the payment session and shows no secret", async () => {
    const { data, total } = await readyToPay(shop, await shop.storeHeaders())
    expect(data.amount_in_cents).toBe(total * 100)
    const text = `${data.reference}${data.amount_in_cents}COP${data.expiration_time}test_integrity_sandbox`
    expect(data.signature).toBe(createHash("sha256").update(text).digest("hex"))
    expect(JSON.stringify(data)).not.toMatch(/prv_test|test_events|test_integrity/)
  })

  it("takes an approved payment to a captured order, a label with a guide, and both mails", async () => {
    const headers = await shop.storeHeaders()
    const admin = await shop.as("admin@kaiu.test")
    const checkout = await readyToPay(shop, headers)
    const paid = await payOnCheckout(shop, checkout, "APPROVED")
    expect(paid.status).toBe(200)

    const order = await orderOf(shop, checkout.cartId)
    expect(order).toMatchObject({ payment_status: "captured", total: checkout.total })
    const confirmation = await eventually(async () =>
      (await emails()).find(({ to }) => to.includes("camila@example.com"))
    )
    expect(confirmation.subject).toContain(String(order.display_id))

    const { data: items } = await shop.api.get(`/admin/orders/${order.id}?fields=*items`, { headers: admin })
    await shop.api.post(
      `/admin/orders/${order.id}/fulfillments`,
      { items: items.order.items.map(({ id, quantity }: { id: string; quantity: number }) => ({ id, quantity })) },
      { headers: admin }
    )
    const label = await eventually(async () => {
      await shop.sandbox().world.clock.advance(2_000)
      const { data } = await shop.api.get(`/admin/orders/${order.id}?fields=fulfillments.id,*fulfillments.labels`, {
        headers: admin,
      })
      const fulfillment = data.order.fulfillments[0]
      // The guide's number and the label come one by one; either may be first.
      const isReady = fulfillment.labels[0]?.label_url.startsWith("http")
      return isReady ? { id: fulfillment.id, ...fulfillment.labels[0] } : undefined
    }, 60_000)
    expect(label.tracking_number).toMatch(/^\d{11}$/)

    const warehouse = await shop.as("warehouse@kaiu.test")
    const path = new URL(label.label_url).pathname
    const pdf = await shop.api.get(path, { headers: warehouse, responseType: "arraybuffer" })
    expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-")
    const stranger = await shop.api.get(path, { validateStatus: () => true })
    expect(stranger.status).toBe(401)

    const { data: operations } = await shop.api.get(`/admin/shipping/operations?fulfillment_id=${label.id}`, {
      headers: admin,
    })
    expect(operations.operations.every(({ state }: { state: string }) => state === "done")).toBe(true)
    const orders = shop
      .sandbox()
      .world.calls.list("venndelo")
      .filter(({ method, path: at }) => method === "POST" && at.endsWith("/admin/orders"))
    expect(orders).toHaveLength(1)
  })

  it("moves no money on a forged event", async () => {
    const checkout = await readyToPay(shop, await shop.storeHeaders())
    const { body } = await payOnCheckout(shop, checkout, "PENDING")
    const event = {
      event: "transaction.updated",
      data: {
        transaction: { id: body.transaction?.id, status: "APPROVED", amount_in_cents: checkout.data.amount_in_cents },
      },
      environment: "test",
      signature: {
        properties: ["transaction.id", "transaction.status", "transaction.amount_in_cents"],
        checksum: "0".repeat(64),
      },
      timestamp: 1_700_000_000,
    }
    const forged = await shop.api.post("/hooks/wompi", event, { validateStatus: () => true })
    expect(forged.status).toBe(401)
    expect(await hasOrder(checkout.cartId)).toBe(false)
  })

  it("believes Wompi, not the event: one that says APPROVED of a pending transaction moves nothing", async () => {
    const checkout = await readyToPay(shop, await shop.storeHeaders())
    const { body } = await payOnCheckout(shop, checkout, "PENDING")
    const transaction = { id: body.transaction?.id, status: "APPROVED", amount_in_cents: checkout.data.amount_in_cents }
    const timestamp = Math.floor(Date.now() / 1000)
    const checksum = createHash("sha256")
      .update(`${transaction.id}APPROVED${transaction.amount_in_cents}${timestamp}test_events_sandbox`)
      .digest("hex")
    const event = {
      event: "transaction.updated",
      data: { transaction },
      environment: "test",
      signature: { properties: ["transaction.id", "transaction.status", "transaction.amount_in_cents"], checksum },
      timestamp,
    }
    expect((await shop.api.post("/hooks/wompi", event)).status).toBe(200)
    await eventually(async () =>
      shop
        .sandbox()
        .world.calls.list("wompi")
        .some(({ method, path }) => method === "GET" && path.endsWith(`/transactions/${transaction.id}`))
    )
    expect(await hasOrder(checkout.cartId)).toBe(false)
  })

  it("mails a declined payment and lets the shopper try again under the same cart", async () => {
    const headers = await shop.storeHeaders()
    const checkout = await readyToPay(shop, headers)
    await payOnCheckout(shop, checkout, "DECLINED")
    const mail = await eventually(async () => (await emails()).find(({ subject }) => /pago/i.test(subject)))
    expect(mail.to).toContain("camila@example.com")
    expect(await hasOrder(checkout.cartId)).toBe(false)

    await payOnCheckout(shop, checkout, "APPROVED")
    expect((await orderOf(shop, checkout.cartId)).payment_status).toBe("captured")
  })

  it("makes one order of an event that comes twice", async () => {
    const checkout = await readyToPay(shop, await shop.storeHeaders())
    shop.sandbox().world.faults.add({ provider: "wompi", duplicate: true })
    await payOnCheckout(shop, checkout, "APPROVED")
    const order = await orderOf(shop, checkout.cartId)
    const { data } = await shop
      .container()
      .resolve("query")
      .graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: checkout.cartId } })
    expect(data).toHaveLength(1)
    expect(order.payment_status).toBe("captured")
    const ledger = (await (await fetch(`${shop.sandbox().url}/_sandbox/wompi/ledger`)).json()) as {
      captured_in_cents: number
    }
    expect(ledger.captured_in_cents).toBe(order.total * 100)
  })

  it("lists the towns with DANE codes as text", async () => {
    const { data } = await shop.api.get("/store/locations", { headers: await shop.storeHeaders() })
    const departments = data.departments as {
      code: string
      name: string
      municipalities: { code: string; name: string }[]
    }[]
    const antioquia = departments.find(({ code }) => code === "05")
    expect(antioquia?.municipalities.some(({ code, name }) => code === "05001000" && /medell[ií]n/i.test(name))).toBe(
      true
    )
  })
})
