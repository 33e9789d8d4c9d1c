import { shopSuite, eventually } from "./helpers/shop-suite"
import { answersTo, answerTo, deliver, say, signatureOf, textDelivery } from "./helpers/whatsapp"

jest.setTimeout(180_000)

const LAVENDER = "¿Tienen aceite de lavanda? ¿cuánto vale?"

shopSuite("conversations", (shop) => {
  const conversations = async (headers: Record<string, string>) =>
    (await shop.api.get("/admin/conversations", { headers })).data as {
      count: number
      conversations: { id: string; owner: string; status: string; unread_count: number; contact: { name: string } }[]
    }

  const messagesOf = async (id: string, headers: Record<string, string>) =>
    (await shop.api.get(`/admin/conversations/${id}/messages`, { headers })).data.messages as {
      id: string
      sequence: number
      direction: string
      author: string
      text: string
      status: string
    }[]

  it("verifies the webhook only with the right token", async () => {
    const verify = (token: string) =>
      shop.api.get("/hooks/whatsapp", {
        params: { "hub.mode": "subscribe", "hub.verify_token": token, "hub.challenge": "1158201444" },
        validateStatus: () => true,
        transformResponse: [(data: string) => data],
      })
    const right = await verify("sandbox-whatsapp-verify-token")
    expect([right.status, right.data]).toEqual([200, "1158201444"])
    expect((await verify("wrong")).status).toBe(403)
  })

  it("refuses a wrong signature and keeps no trace of it", async () => {
    const headers = await shop.as("admin@kaiu.test")
    const body = textDelivery({ from: "573001110001", wamid: "wamid.forged", text: "hola" })
    const answers = await Promise.all([
      deliver(shop, body, signatureOf(body, "another secret")),
      deliver(shop, body, "sha256=00"),
      deliver(shop, body, ""),
    ])
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
    expect((await conversations(headers)).count).toBe(0)
    const deliveries = await shop.api.get("/admin/webhook-deliveries", { headers })
    expect(deliveries.data.count).toBe(0)
  })

  it("keeps malformed JSON with a good signature as failed, and refuses a body over 3 MB", async () => {
    const headers = await shop.as("admin@kaiu.test")
    expect((await deliver(shop, "{not json")).status).toBe(200)
    const failed = await eventually(async () => {
      const { data } = await shop.api.get("/admin/webhook-deliveries", { headers })
      return data.webhook_deliveries?.find((delivery: { state: string }) => delivery.state === "failed")
    })
    expect(failed.reason).toBeTruthy()
    expect((await deliver(shop, "x".repeat(4 << 20))).status).toBe(413)
  })

  it("answers a question from the live catalogue, and again with the price changed in the admin", async () => {
    const headers = await shop.as("admin@kaiu.test")
    const { data } = await shop.api.get("/admin/products", {
      headers,
      params: { q: "Lavanda", fields: "id,title,handle,variants.id,variants.sku,variants.prices.*" },
    })
    const product = data.products.find(({ title }: { title: string }) => /aceite esencial de lavanda/i.test(title))
    const variant = product.variants.find(({ sku }: { sku: string }) => sku === "ACE-LAV-10ML")
    const price = variant.prices.find(({ currency_code }: { currency_code: string }) => currency_code === "cop")
    const pesos = (amount: number) => `$${amount.toLocaleString("de-DE")}`

    await say(shop, "573001110002", LAVENDER)
    const [first] = await answerTo(shop, "573001110002")
    expect(first.text).toContain(pesos(price.amount))
    expect(first.text).toMatch(/lavanda/i)

    const changed = price.amount + 1_700
    await shop.api.post(
      `/admin/products/${product.id}/variants/${variant.id}`,
      { prices: [{ id: price.id, currency_code: "cop", amount: changed }] },
      { headers }
    )
    await say(shop, "573001110002", LAVENDER)
    const [, second] = await answerTo(shop, "573001110002", 2)
    expect(second.text).toContain(pesos(changed))
    expect(second.text).not.toContain(pesos(price.amount))
  })

  it("makes one message and one answer of a message that is delivered again and again", async () => {
    const headers = await shop.as("support@kaiu.test")
    const wamid = await say(shop, "573001110003", LAVENDER)
    const body = textDelivery({ from: "573001110003", wamid, text: LAVENDER })
    const statuses = (await Promise.all([1, 2, 3].map(() => deliver(shop, body)))).map(({ status }) => status)
    expect(statuses).toEqual([200, 200, 200])
    await answerTo(shop, "573001110003")
    await shop.sandbox().world.clock.advance(60_000)
    await deliver(shop, body)

    const { conversations: list, count } = await conversations(headers)
    expect(count).toBe(1)
    const messages = await eventually(async () => {
      const all = await messagesOf(list[0].id, headers)
      return all.some(({ author, status }) => author === "bot" && status === "delivered") ? all : undefined
    })
    expect(messages.filter(({ direction }) => direction === "inbound")).toHaveLength(1)
    expect(messages.filter(({ author }) => author === "bot")).toHaveLength(1)
    expect(await answersTo(shop, "573001110003")).toHaveLength(1)
  })

  it("answers a signed delivery that is months old, as Meta's published examples are", async () => {
    const body = textDelivery({ from: "16505551234", wamid: "wamid.example", text: LAVENDER, timestamp: 1749416383 })
    expect((await deliver(shop, body)).status).toBe(200)
    expect((await answerTo(shop, "16505551234"))[0].text).toMatch(/lavanda/i)
  })

  it("hands over to a person who asks for one; the agent answers and the bot stays silent", async () => {
    const headers = await shop.as("support@kaiu.test")
    await say(shop, "573001110004", "Quiero hablar con una persona, por favor")
    const conversation = await eventually(async () => {
      const { conversations: list } = await conversations(headers)
      return list.find(({ owner }) => owner === "human")
    })
    const before = (await answerTo(shop, "573001110004")).length

    const sent = await shop.api.post(
      `/admin/conversations/${conversation.id}/messages`,
      { text: "Hola Camila, soy Ana de KAIU." },
      { headers }
    )
    expect(sent.status).toBe(201)
    expect(sent.data.message).toMatchObject({
      author: "agent",
      direction: "outbound",
      text: "Hola Camila, soy Ana de KAIU.",
    })
    await answerTo(shop, "573001110004", before + 1)

    await say(shop, "573001110004", LAVENDER)
    await eventually(
      async () =>
        (await messagesOf(conversation.id, headers)).filter(({ direction }) => direction === "inbound").length === 2
    )
    await new Promise((resolve) => setTimeout(resolve, 4_000))
    expect(await answersTo(shop, "573001110004")).toHaveLength(before + 1)
  })

  it("answers a policy question from the knowledge base", async () => {
    await say(shop, "573001110005", "¿Cómo funciona el derecho de retracto?")
    const [answer] = await answerTo(shop, "573001110005")
    expect(answer.text).toMatch(/retract/i)
    expect(answer.text).toContain("5 días hábiles")
  })

  it("refuses the wrong role, no role and no login", async () => {
    const warehouse = await shop.as("warehouse@kaiu.test")
    const status = async (headers: Record<string, string>, path = "/admin/conversations") =>
      (await shop.api.get(path, { headers, validateStatus: () => true })).status
    expect(await status(warehouse)).toBe(403)
    expect(await status({})).toBe(401)
    expect(await status(warehouse, "/admin/knowledge/documents")).toBe(403)
    expect(await status(await shop.as("support@kaiu.test"), "/admin/webhook-deliveries")).toBe(403)
    expect(await status(warehouse, "/admin/products?limit=1")).toBe(200)
  })

  it("runs no feature of Medusa's enterprise licence", async () => {
    const { FeatureFlag } = await import("@medusajs/framework/utils")
    expect(["rbac", "rbac_filter_fields", "oidc", "sso"].filter((flag) => FeatureFlag.isFeatureEnabled(flag))).toEqual(
      []
    )
  })
})
