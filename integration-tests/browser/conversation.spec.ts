import type { BrowserContext, Page } from "playwright-core"
import { PATHS } from "../../launcher/paths"
import { runShop, type RunningShop } from "../../launcher/run-shop"
import { openBrowser } from "./helpers/chromium"

jest.setTimeout(600_000)

const PASSWORD = "kaiu-demo-2026"

describe("a customer's question, seen from the phone, the admin and the shop", () => {
  let shop: RunningShop
  let browser: BrowserContext

  beforeAll(async () => {
    shop = await runShop(PATHS.browserTest, { REDIS_URL: "" })
    browser = await openBrowser({ width: 1280, height: 800 })
    browser.setDefaultTimeout(90_000)
    await browser.addCookies([{ name: "lng", value: "es", url: shop.backendUrl }])
  })

  afterAll(async () => {
    await browser?.close()
    await shop?.stop()
  })

  const logIn = async (email: string): Promise<Page> => {
    const admin = await browser.newPage()
    await admin.goto(`${shop.backendUrl}/app/login`)
    await admin.locator('input[name="email"]').fill(email)
    await admin.locator('input[name="password"]').fill(PASSWORD)
    await admin.locator('button[type="submit"]').click()
    await admin.waitForURL((url) => !url.pathname.endsWith("/login"))
    return admin
  }

  it("is answered on the phone, shows up live in the admin, and is taken over by an agent", async () => {
    const admin = await logIn("support@kaiu.test")
    await admin.goto(`${shop.backendUrl}/app/conversations`)
    await admin.getByRole("heading", { name: "Conversaciones" }).first().waitFor()

    const phone = await browser.newPage()
    await phone.goto(`${shop.sandboxUrl}/phone`)
    const log = phone.getByRole("log", { name: "Conversación" })
    await phone.getByRole("textbox", { name: "Mensaje" }).fill("¿Tienen aceite de lavanda? ¿cuánto vale?")
    await phone.getByRole("button", { name: "Enviar" }).click()
    const answer = log.getByText(/Aceite esencial de lavanda/).last()
    await answer.waitFor()
    expect(await log.textContent()).toMatch(/\$\d{2,3}\.\d{3}/)

    // The list was open before the customer wrote: the chat arrives by the socket, not by a reload.
    const entry = admin
      .getByRole("link", { name: /./ })
      .or(admin.getByRole("button"))
      .filter({ hasText: /lavanda/i })
      .first()
    await entry.click()
    const thread = admin.getByRole("region", { name: "Mensajes" })
    await thread
      .getByText(/¿cuánto vale\?/)
      .first()
      .waitFor()
    await thread
      .getByText(/\$\d{2,3}\.\d{3}/)
      .first()
      .waitFor()

    await admin.getByRole("button", { name: "Tomar control" }).click()
    await admin.getByRole("button", { name: "Devolver al asistente" }).waitFor()
    await admin.getByRole("textbox", { name: "Escribe un mensaje" }).fill("Hola, soy Ana. ¿Te ayudo con algo más?")
    await admin.getByRole("button", { name: "Enviar" }).click()
    await log.getByText("Hola, soy Ana. ¿Te ayudo con algo más?").waitFor()
  })

  it("is refused to the warehouse", async () => {
    const token = async (email: string) => {
      const response = await fetch(`${shop.backendUrl}/auth/user/emailpass`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email, password: PASSWORD }),
      })
      return ((await response.json()) as { token: string }).token
    }
    const list = async (email: string) =>
      (
        await fetch(`${shop.backendUrl}/admin/conversations`, {
          headers: { authorization: `Bearer ${await token(email)}` },
        })
      ).status
    expect([await list("warehouse@kaiu.test"), await list("support@kaiu.test")]).toEqual([403, 200])
  })

  it("finds the same product and price in the shop", async () => {
    const page = await browser.newPage()
    await page.goto(shop.storefrontUrl)
    await page.getByRole("link", { name: /^Aceites esenciales/ }).click()
    await page
      .getByRole("link", { name: /Aceite esencial de lavanda/ })
      .first()
      .click()
    await page.getByRole("heading", { level: 1, name: "Aceite esencial de lavanda" }).waitFor()
    expect(await page.getByRole("radio", { name: "5 ml", exact: true }).isChecked()).toBe(true)
    // The address decides what is chosen, and changes a moment after the click.
    await page.getByRole("radio", { name: /30 ml/ }).click({ force: true })
    await page.waitForURL((url) => url.searchParams.get("v") === "ACE-LAV-30ML")
    await page.getByRole("radio", { name: /30 ml/, checked: true }).waitFor()
    await page.getByText("IVA incluido").first().waitFor()
    expect(await page.locator("main").textContent()).toMatch(/\$\d{2,3}\.\d{3}/)

    const missing = await browser.newPage()
    await missing.goto(`${shop.storefrontUrl}/producto/no-existe`)
    await missing.getByRole("heading", { name: "No encontramos esta página" }).waitFor()
  })
})
