import type { BrowserContext, Page } from "playwright-core"
import { PATHS } from "../../launcher/paths"
import { runShop, type RunningShop } from "../../launcher/run-shop"
import { axeFindings } from "./helpers/axe"
import { openBrowser } from "./helpers/chromium"
import { deliverOrder } from "./helpers/deliver-order"
import { logIn, staffHeaders } from "./helpers/log-in"
import { confirmCodOrder, placeCodOrder, type PlacedOrder } from "./helpers/place-cod-order"

jest.setTimeout(600_000)

const RADICADO = /R-\d{4}-[2-9A-HJKMNP-TV-Z]{6}/

describe("a shopper who takes a purchase back", () => {
  let shop: RunningShop
  let browser: BrowserContext
  let staff: Record<string, string>
  let delivered: PlacedOrder
  let page: Page

  beforeAll(async () => {
    shop = await runShop(PATHS.browserTest, { REDIS_URL: "" })
    browser = await openBrowser({ width: 360, height: 780 })
    browser.setDefaultTimeout(90_000)
    await browser.addCookies([{ name: "lng", value: "es", url: shop.backendUrl }])
    staff = await staffHeaders(shop.backendUrl, "admin@kaiu.test")
    delivered = await placeCodOrder(shop.backendUrl, staff)
    await confirmCodOrder(shop.backendUrl, staff, delivered.id)
    await deliverOrder(shop, staff, delivered.id)
  })

  afterAll(async () => {
    await browser?.close()
    await shop?.stop()
  })

  beforeEach(async () => {
    page = await browser.newPage()
  })

  afterEach(() => page.close())

  const heading = (level: 1 | 2, name: string | RegExp) => page.getByRole("heading", { level, name })

  const find = async (number: string, proof: string) => {
    await page.getByLabel("Número de pedido o radicado").fill(number)
    await page.getByLabel("Correo o celular de la compra").fill(proof)
    await page.getByRole("button", { name: "Continuar" }).click()
  }

  const inBothThemes = async () => {
    expect(await axeFindings(page, "body")).toEqual([])
    await page.getByRole("button", { name: "Usar tema oscuro" }).click()
    expect(await axeFindings(page, "body")).toEqual([])
    await page.getByRole("button", { name: "Usar tema claro" }).click()
  }

  it("goes from the delivered order to a radicado that staff accept, and sees what comes next", async () => {
    await page.goto(`${shop.storefrontUrl}/rastreo`)
    await page.getByLabel("Número de pedido").fill(String(delivered.display_id))
    await page.getByLabel("Teléfono o correo").fill("300 123 4567")
    await page.getByRole("button", { name: "Ver mi pedido" }).click()
    await page.getByRole("link", { name: /Retráctate de la compra/ }).click()
    await heading(1, "Derecho de retracto").waitFor()
    expect(await page.getByLabel("Número de pedido o radicado").inputValue()).toBe(String(delivered.display_id))
    await inBothThemes()

    await find(`#${delivered.display_id}`, "nadie@example.com")
    await page.getByText("No encontramos nada con ese número y esos datos.").waitFor()
    await find(`#${delivered.display_id}`, "camila@example.com")
    await heading(2, `Tu pedido #${delivered.display_id}`).waitFor()
    await page.getByText(/^Te queda(n \d días hábiles| 1 día hábil): hasta el \p{L}+, \d+ de \p{L}+\.$/u).waitFor()

    await page.getByRole("button", { name: "Confirmar retracto" }).click()
    await page.getByText("Elige al menos un producto.").waitFor()
    await page.getByRole("checkbox", { name: /lavanda/ }).check()
    await page.getByRole("button", { name: /Quitar uno de/ }).click()
    await inBothThemes()
    await page.getByRole("button", { name: "Confirmar retracto de 1 unidad" }).click()
    await heading(2, "Recibimos tu retracto").waitFor()
    const radicado = RADICADO.exec(await page.getByRole("region", { name: "Recibimos tu retracto" }).innerText())![0]
    await page.getByRole("button", { name: "Imprimir" }).waitFor()
    await inBothThemes()

    const admin = await logIn(browser, shop.backendUrl, "support@kaiu.test")
    await admin.goto(`${shop.backendUrl}/app/withdrawals`)
    const row = admin.getByRole("listitem").filter({ hasText: radicado })
    await row.getByText("1 × Aceite esencial de lavanda, 10 ml").waitFor()
    expect(await axeFindings(admin, "main")).toEqual([])
    await row.getByRole("button", { name: "Aceptar", exact: true }).click()
    await admin.getByRole("alertdialog").getByRole("button", { name: "Aceptar" }).click()
    await row.getByText("Esperamos el producto").waitFor()
    expect(await row.getByRole("button").count()).toBe(0)
    await admin.close()

    await page.goto(`${shop.storefrontUrl}/retracto?radicado=${radicado}`)
    expect(await page.getByLabel("Número de pedido o radicado").inputValue()).toBe(radicado)
    await page.getByLabel("Correo o celular de la compra").fill("3001234567")
    await page.getByRole("button", { name: "Continuar" }).click()
    await heading(2, "Tu retracto").waitFor()
    await page.getByText("Aceptado", { exact: true }).waitFor()
    await page.getByText(/envíalo a la tienda/).waitFor()

    await page.getByRole("button", { name: "Buscar otro pedido" }).click()
    await find(String(delivered.display_id), "3001234567")
    await heading(2, `Tu pedido #${delivered.display_id}`).waitFor()
    await page.getByRole("heading", { level: 3, name: "Lo que ya pediste" }).waitFor()
    await page.getByRole("checkbox", { name: /lavanda/ }).check()
    await page.getByRole("button", { name: "Confirmar retracto de 1 unidad" }).waitFor()
  })

  it("is told to wait for what has not arrived, with the way to follow it", async () => {
    const order = await placeCodOrder(shop.backendUrl, staff)
    await page.goto(`${shop.storefrontUrl}/retracto?pedido=${order.display_id}`)
    await find(String(order.display_id), "camila@example.com")
    await page.getByText(/Tu pedido todavía no ha salido\. Escríbenos si quieres cancelarlo\./).waitFor()
    expect(await page.getByRole("checkbox").count()).toBe(0)
    await page
      .getByRole("region", { name: /Tu pedido/ })
      .getByRole("link", { name: "Rastrear pedido" })
      .click()
    await heading(1, "Rastrea tu pedido").waitFor()
  })
})
