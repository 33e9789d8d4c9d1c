import path from "node:path"
import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, createMedusaContainer, Modules } from "@medusajs/framework/utils"
import { asValue } from "@medusajs/framework/awilix"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { FIRST_RETRY_MS } from "../../mails/retry-schedule"
import type { Mail } from "../../mails/types"
import { startResendServer, type ResendServer } from "../../providers/resend/__tests__/resend-server"
import { retryFailedMailsWorkflow } from "../workflows/retry-failed-mails"
import { sendMailStep } from "../steps/send-mail"

jest.setTimeout(60_000)

const sendMailWorkflow = createWorkflow("test-send-mail", (mail: Mail) => new WorkflowResponse(sendMailStep(mail)))

const mail: Mail = {
  to: "ana@example.com",
  template: "payment-rejected",
  data: { customer_name: "Ana", currency_code: "cop", amount: 45_000 },
  idempotency_key: "payses_1:payment-rejected",
  trigger_type: "wompi.transaction_updated",
  resource_id: "payses_1",
  resource_type: "payment_session",
}
const refused = { status: 422, body: { statusCode: 422, name: "validation_error", message: "no" } }

const options: Record<string, unknown> = {
  apiKey: "re_1",
  from: "KAIU <hola@kaiu.test>",
  storeName: "KAIU",
  storeUrl: "https://kaiu.test",
  channels: ["email"],
  templates: { greeting: () => ({ subject: "Hola", body: "Hola" }) },
}
const providers = [{ resolve: path.resolve(__dirname, "../../providers/resend"), id: "resend", options }]

moduleIntegrationTestRunner<INotificationModuleService>({
  moduleName: Modules.NOTIFICATION,
  resolve: path.dirname(require.resolve("@medusajs/notification")),
  moduleOptions: { providers },
  hooks: {
    beforeModuleInit: async () => {
      server = await startResendServer()
      options.apiUrl = server.url
    },
  },
  testSuite: ({ service }) => {
    const containerWith = (config: unknown): MedusaContainer => {
      const container = createMedusaContainer() as MedusaContainer
      container.register({
        [Modules.NOTIFICATION]: asValue(service),
        [ContainerRegistrationKeys.CONFIG_MODULE]: asValue(config),
        [ContainerRegistrationKeys.LOGGER]: asValue({ warn: jest.fn() }),
      })
      return container
    }
    const container = () => containerWith({ modules: { [Modules.NOTIFICATION]: { options: { providers } } } })
    const rows = () => service.listNotifications({}, { order: { created_at: "ASC" } })

    afterEach(() => server.stop())

    it("should send one mail for one occasion, however often it is announced", async () => {
      const first = await sendMailWorkflow(container()).run({ input: mail })
      const second = await sendMailWorkflow(container()).run({ input: mail })
      expect(second.result).toEqual(first.result)
      expect(await rows()).toMatchObject([
        { id: first.result.notification_id, status: "success", external_id: "mail_1", provider_id: "resend" },
      ])
      expect(server.received).toHaveLength(1)
      expect(server.received[0].headers["idempotency-key"]).toBe(mail.idempotency_key)
      expect(server.received[0].body).toMatchObject({
        from: "KAIU <hola@kaiu.test>",
        to: "ana@example.com",
        subject: "Tu pago en KAIU no fue aprobado",
        text: expect.stringContaining("$45.000"),
      })
    })

    it("should keep what opens an account in the row only until the mail has left", async () => {
      const data = { customer_name: "Ana", token: "a.b.c", expires_at: "2999-01-01T00:00:00.000Z" }
      server.answers.push(refused)
      const input = { ...mail, template: "password-reset", idempotency_key: "1:password-reset", data }
      await sendMailWorkflow(container()).run({ input, throwOnError: false })
      expect(await rows()).toMatchObject([{ status: "failure", data }])
      await sendMailWorkflow(container()).run({ input })
      expect((await rows()).map(({ status, data }) => ({ status, data }))).toEqual([
        { status: "success", data: { ...data, token: null } },
      ])
      expect(JSON.stringify(server.received.at(-1)?.body)).toContain("token=a.b.c")
    })

    it("should keep a failed mail and send it when the event comes again", async () => {
      server.answers.push(refused)
      await expect(sendMailWorkflow(container()).run({ input: mail })).rejects.toMatchObject({
        message: expect.stringContaining("HTTP 422 (rejected)"),
      })
      expect(await rows()).toMatchObject([{ status: "failure" }])
      await sendMailWorkflow(container()).run({ input: mail })
      expect(await rows()).toMatchObject([{ status: "success", external_id: "mail_2" }])
    })

    it("should retry a failed mail when its time has come, and count the tries", async () => {
      server.answers.push(refused, refused)
      await expect(sendMailWorkflow(container()).run({ input: mail })).rejects.toBeDefined()
      const [{ created_at }] = await rows()
      const retryAt = async (minutes: number) => {
        jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "setTimeout", "clearTimeout", "queueMicrotask"] })
        jest.setSystemTime(new Date(created_at).getTime() + minutes * 60_000)
        try {
          return (await retryFailedMailsWorkflow(container()).run()).result
        } finally {
          jest.useRealTimers()
        }
      }
      const firstRetry = FIRST_RETRY_MS / 60_000
      expect(await retryAt(firstRetry - 1)).toEqual({ tried: 0, sent: 0 })
      expect(await retryAt(firstRetry)).toEqual({ tried: 1, sent: 0 })
      expect(await rows()).toMatchObject([{ status: "failure", provider_data: { retries: 1 } }])
      expect(await retryAt(firstRetry)).toEqual({ tried: 0, sent: 0 })
      expect(await retryAt(2 * firstRetry)).toEqual({ tried: 1, sent: 1 })
      expect(await rows()).toMatchObject([{ status: "success", external_id: "mail_3", provider_data: { retries: 2 } }])
      expect(await retryAt(4 * firstRetry)).toEqual({ tried: 0, sent: 0 })
    })

    it("should write nothing down in a store that sends no e-mail", async () => {
      const silent = containerWith({ modules: { [Modules.NOTIFICATION]: { options: { providers: [] } } } })
      expect((await sendMailWorkflow(silent).run({ input: mail })).result).toEqual({ notification_id: null })
      expect((await retryFailedMailsWorkflow(silent).run()).result).toEqual({ tried: 0, sent: 0 })
      expect(await rows()).toEqual([])
      expect(server.received).toEqual([])
    })

    it("should send a store's own template and a notification's own content, and refuse an unknown template", async () => {
      const channel = "email"
      await service.createNotifications({ to: "a@example.com", channel, template: "greeting", data: {} })
      await service.createNotifications({ to: "a@example.com", channel, content: { subject: "Hi", html: "<p>Oi</p>" } })
      expect(server.received.map(({ body }) => [body.subject, body.text])).toEqual([
        ["Hola", "Hola"],
        ["Hi", "Oi"],
      ])
      await expect(
        service.createNotifications({ to: "a@example.com", channel, template: "nothing", data: {} })
      ).rejects.toThrow('There is no mail template "nothing".')
    })
  },
})

let server: ResendServer
