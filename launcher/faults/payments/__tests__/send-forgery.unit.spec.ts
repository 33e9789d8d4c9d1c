import type { Forgery } from "../forgeries"
import { sendForgery } from "../parts/send-forgery"

const forgery = (mayPass: boolean): Forgery => ({ kind: "another currency", body: "{}", headers: {}, mayPass })

/** Sends to a shop that answers like this, the last answer for ever; pauses take no time. */
const sendTo = async (mayPass: boolean, ...answers: (number | undefined)[]) => {
  let sends = 0
  const send = async () => answers[Math.min(sends++, answers.length - 1)]
  const pause = jest.fn().mockResolvedValue(undefined)
  const outcome = await sendForgery(forgery(mayPass), send, pause)
  return { outcome, sends, pauses: pause.mock.calls.length }
}

describe("sendForgery", () => {
  it("sends again what may pass while the database is gone", async () => {
    expect(await sendTo(true, 500, 503, 200)).toEqual({ outcome: { kind: "passed" }, sends: 3, pauses: 2 })
    expect(await sendTo(true, 500, 401)).toMatchObject({ outcome: { kind: "refused" }, sends: 2 })
    expect(await sendTo(true, 500, undefined)).toMatchObject({ outcome: { kind: "unanswered" }, sends: 2 })
  })

  it("calls a 5xx wrong that stays after five more", async () => {
    const outcome = { kind: "wrong", says: "another currency: 500" }
    expect(await sendTo(true, 500)).toEqual({ outcome, sends: 6, pauses: 5 })
  })

  it("calls every other answer wrong at once", async () => {
    expect(await sendTo(true, 404)).toMatchObject({ outcome: { kind: "wrong" }, sends: 1 })
    expect(await sendTo(false, 200)).toMatchObject({ outcome: { kind: "wrong" }, sends: 1 })
    expect(await sendTo(false, 500)).toMatchObject({ outcome: { kind: "wrong" }, sends: 1 })
    expect(await sendTo(false, 401)).toMatchObject({ outcome: { kind: "refused" }, sends: 1 })
  })
})
