import { brandOf } from "../brand"
import { resendOptionsSchema } from "../options"
import ResendNotificationService from "../service"

describe("the provider's options", () => {
  it("should be refused in one sentence that names what is missing and shows no value", () => {
    const wrong = { apiKey: "", from: undefined, apiUrl: "re_secret", templates: { greeting: "re_secret" } }
    const validate = () => ResendNotificationService.validateOptions(wrong)
    expect(validate).toThrow(/@kaiu\/medusa-notification-resend is not configured correctly/)
    expect(validate).toThrow(/"apiUrl".*"apiKey".*"from".*"templates.greeting": must be a function/)
    expect(validate).not.toThrow(/re_secret/)
  })

  it("should make the links of the mails from the shop's address", () => {
    const options = { apiKey: "re_1", from: "Tienda <a@b.co>", storeUrl: "https://kaiu.test/" }
    expect(brandOf(resendOptionsSchema.parse(options))).toMatchObject({
      checkoutUrl: "https://kaiu.test/checkout",
      trackingUrl: "https://kaiu.test/rastreo",
      withdrawalUrl: "https://kaiu.test/retracto",
    })
    const nowhere = brandOf(resendOptionsSchema.parse({ ...options, storeUrl: undefined }))
    expect(nowhere).toMatchObject({ storeName: "Tienda", checkoutUrl: undefined, trackingUrl: undefined })
  })
})
