import { standingTime } from "../../__fixtures__/standing-time"
import { startReceiver, type Receiver } from "../../__fixtures__/start-receiver"
import { Clock } from "../clock"
import { Faults } from "../faults"
import { Webhooks } from "../webhooks"

describe("Webhooks", () => {
  let receiver: Receiver
  let clock: Clock
  let faults: Faults
  let webhooks: Webhooks
  beforeAll(async () => {
    receiver = await startReceiver()
  })
  afterAll(() => receiver.close())
  beforeEach(() => {
    receiver.deliveries.length = 0
    receiver.answers.length = 0
    clock = new Clock(standingTime())
    faults = new Faults()
    webhooks = new Webhooks(clock, faults)
  })
  afterEach(() => clock.reset())

  const webhook = (body: string, retryDelaysMs: number[] = [], onDelivered?: () => void) => ({
    provider: "wompi",
    url: `${receiver.url}/hook`,
    headers: { "x-signature": "s" },
    body,
    retryDelaysMs,
    onDelivered,
  })
  const received = () => receiver.deliveries.map(({ body }) => body)

  it("sends the exact body with its headers and tells when it was delivered", async () => {
    const onDelivered = jest.fn()
    await webhooks.send(webhook('{"a":"\\u00e9"}', [], onDelivered))
    expect(receiver.deliveries).toMatchObject([
      { path: "/hook", body: '{"a":"\\u00e9"}', headers: { "x-signature": "s", "content-type": "application/json" } },
    ])
    expect(onDelivered).toHaveBeenCalledTimes(1)
  })

  it("tries again after each pause until it is answered with 200", async () => {
    receiver.answers.push(500, 202)
    const onDelivered = jest.fn()
    await webhooks.send(webhook("x", [2_000, 10_000, 60_000], onDelivered))
    await clock.advance(1_999)
    expect(received()).toHaveLength(1)
    await clock.advance(1)
    expect(received()).toHaveLength(2)
    expect(onDelivered).not.toHaveBeenCalled()
    await clock.advance(200_000)
    expect(received()).toHaveLength(3)
    expect(onDelivered).toHaveBeenCalledTimes(1)
    expect(webhooks.list("wompi").map(({ status }) => status)).toEqual([500, 202, 200])
  })

  it("gives up when the pauses are used up", async () => {
    receiver.answers.push(500, 500, 500)
    await webhooks.send(webhook("x", [1_000]))
    await clock.advance(3_600_000)
    expect(received()).toHaveLength(2)
  })

  it("notes a shop that cannot be reached and tries again", async () => {
    await webhooks.send({ ...webhook("x", [1_000]), url: "http://localhost:1/hook" })
    await clock.advance(1_000)
    expect(webhooks.list().map(({ status }) => status)).toEqual(["unreachable", "unreachable"])
  })

  it("delivers twice under duplicate", async () => {
    faults.add({ provider: "wompi", duplicate: true })
    await webhooks.send(webhook("one"))
    await webhooks.send(webhook("two"))
    expect(received()).toEqual(["one", "one", "two"])
  })

  it("swaps the next two under reorder, also when both are marked", async () => {
    faults.add({ provider: "wompi", reorder: true, times: 2 })
    await webhooks.send(webhook("one"))
    expect(received()).toEqual([])
    await webhooks.send(webhook("two"))
    expect(received()).toEqual(["two", "one"])
  })

  it("does not keep a held webhook for ever, and not for another provider", async () => {
    faults.add({ provider: "wompi", reorder: true })
    await webhooks.send(webhook("one"))
    await webhooks.send({ ...webhook("other"), provider: "whatsapp" })
    expect(received()).toEqual(["other"])
    await clock.advance(5_000)
    expect(received()).toEqual(["other", "one"])
  })
})
