import { DEFAULT_MODES } from "../modes/modes"
import { parseModes } from "../modes/parse-modes"
import { asPrivate, driveWompi, SETTLED_MS } from "./drive-wompi"

describe("parseModes", () => {
  it("should take every mode with its default", () => {
    expect(parseModes(DEFAULT_MODES)).toEqual(DEFAULT_MODES)
  })

  it.each([
    ["no object", [], "body"],
    ["an unknown mode", { event_dup: true }, "event_dup"],
    ["a method Wompi does not have", { accepted_payment_methods: ["PCOL"] }, "accepted_payment_methods"],
    ["a method twice", { accepted_payment_methods: ["PSE", "PSE"] }, "accepted_payment_methods"],
    ["a flag that is none", { minimum_amount: "yes" }, "minimum_amount"],
    ["a window of another name", { void_window: "week" }, "void_window"],
    ["a negative pause", { event_delay_ms: -1 }, "event_delay_ms"],
    ["a path outside the transaction", { event_extra_properties: ["environment"] }, "event_extra_properties"],
  ])("should refuse %s", (_what, body, field) => {
    expect(() => parseModes(body)).toThrow(field)
  })
})

describe("the modes of the account and of settlement", () => {
  const drive = driveWompi()
  const modes = async () => (await drive.control("/modes")).json.modes

  it("should keep what is set until the sandbox is reset", async () => {
    await drive.setModes({ minimum_amount: true })
    await drive.setModes({ void_window: "closed" })
    expect(await modes()).toEqual({ ...DEFAULT_MODES, minimum_amount: true, void_window: "closed" })
    drive.sandbox.reset()
    expect(await modes()).toEqual(DEFAULT_MODES)
  })

  it("should change nothing for a body with a mistake", async () => {
    expect((await drive.control("/modes", { minimum_amount: true, void_window: 1 })).status).toBe(422)
    expect(await modes()).toEqual(DEFAULT_MODES)
  })

  it("should show and take only the methods that the merchant has enabled", async () => {
    await drive.setModes({ accepted_payment_methods: ["NEQUI", "SU_PLUS"] })
    expect((await drive.merchant()).accepted_payment_methods).toEqual(["NEQUI", "SU_PLUS"])
    expect(await drive.refusal({})).toMatchObject({
      status: 404,
      reason: "No hay una identidad de pago para CARD configurada para este comercio",
    })
    const { payment_method_type } = await drive.create({
      payment_method: { type: "SU_PLUS", user_legal_id_type: "CC", user_legal_id: "1284952" },
    })
    expect(payment_method_type).toBe("SU_PLUS")
  })

  it("should refuse less than 1.500 pesos when the plan does", async () => {
    expect((await drive.create({ amount_in_cents: 149_999 })).status).toBe("PENDING")
    drive.nextReference()
    await drive.setModes({ minimum_amount: true })
    expect(await drive.refusal({ amount_in_cents: 149_999 })).toMatchObject({
      status: 422,
      messages: { amount_in_cents: ["El monto mínimo es de $1.500 COP"] },
    })
    expect((await drive.create({ amount_in_cents: 150_000 })).status).toBe("PENDING")
  })

  it("should settle after the time that is set", async () => {
    await drive.setModes({ settlement_ms: 60_000 })
    const { id } = await drive.create()
    await drive.advance(59_000)
    expect((await drive.read(id)).status).toBe("PENDING")
    await drive.advance(1_000)
    expect((await drive.read(id)).status).toBe("APPROVED")
  })

  it("should let a person decide over Nequi and PSE when that is wanted", async () => {
    await drive.setModes({ payer_decides: true })
    const { id } = await drive.create({ payment_method: { type: "NEQUI", phone_number: "3991111111" } })
    await drive.advance(SETTLED_MS * 10)
    expect((await drive.read(id)).status).toBe("PENDING")
    await drive.sandbox.request("POST", `/wompi/checkout/transactions/${id}`, { body: { outcome: "DECLINED" } })
    expect((await drive.read(id)).status).toBe("DECLINED")
  })

  it("should settle over the control route with the processor's own words", async () => {
    const complaints = jest.spyOn(console, "error")
    const { id } = await drive.create()
    const body = { status: "DECLINED", status_message: "Fondos Insuficientes", processor_response_code: "51" }
    await drive.control(`/transactions/${id}/settle`, body)
    await drive.settled()
    expect(await drive.read(id)).toMatchObject({
      status: "DECLINED",
      status_message: "Fondos Insuficientes",
      payment_method: { extra: { processor_response_code: "51" } },
    })
    expect(drive.events()).toHaveLength(1)
    expect(complaints).not.toHaveBeenCalled()
    complaints.mockRestore()
  })

  it("should find in the order that is asked for", async () => {
    const amounts = [300, 100, 200]
    for (const amount_in_cents of amounts) {
      await drive.create({ amount_in_cents })
      drive.nextReference()
    }
    const search = async (query: string) =>
      (await drive.wompi("GET", `/transactions?${query}`, asPrivate)).json.data.map(
        (transaction: { amount_in_cents: number }) => transaction.amount_in_cents
      )
    expect(await search("order_by=amount_in_cents&order=ASC")).toEqual([100, 200, 300])
    expect(await search("order_by=amount_in_cents&order=DESC&page_size=2")).toEqual([300, 200])
    expect(await search("order_by=amount_in_cents&order=DESC&page_size=2&page=2")).toEqual([100])
  })
})
