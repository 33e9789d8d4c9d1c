import type { BrowserContext, Locator, Page } from "playwright-core"
import { PATHS } from "../../launcher/paths"
import { runShop, type RunningShop } from "../../launcher/run-shop"
import { axeFindings } from "./helpers/axe"
import { openBrowser } from "./helpers/chromium"
import { logIn, staffHeaders } from "./helpers/log-in"
import { call, confirmCodOrder, placeCodOrder, type PlacedOrder } from "./helpers/place-cod-order"

jest.setTimeout(600_000)

describe("a warehouse's afternoon", () => {
  let shop: RunningShop
  let browser: BrowserContext
  let orders: PlacedOrder[]

  beforeAll(async () => {
    shop = await runShop(PATHS.browserTest, { REDIS_URL: "" })
    browser = await openBrowser({ width: 1280, height: 800 })
    browser.setDefaultTimeout(90_000)
    await browser.addCookies([{ name: "lng", value: "es", url: shop.backendUrl }])
    const admin = await staffHeaders(shop.backendUrl, "admin@kaiu.test")
    orders = [await placeCodOrder(shop.backendUrl, admin), await placeCodOrder(shop.backendUrl, admin)]
    for (const { id } of orders) {
      await confirmCodOrder(shop.backendUrl, admin, id)
    }
  })

  afterAll(async () => {
    await browser?.close()
    await shop?.stop()
  })

  const rowOf = (page: Page, order: PlacedOrder): Locator =>
    page.getByRole("checkbox", { name: `Elegir el pedido ${order.display_id}`, exact: true })

  const open = async (page: Page, state: string) => {
    await page.goto(`${shop.backendUrl}/app/shipping?state=${state}`)
    for (const order of orders) {
      await rowOf(page, order).waitFor()
    }
  }

  /** What the drawer says once the server is through with a bulk. */
  const bulkIsDone = async (page: Page) => {
    const drawer = page.getByRole("dialog")
    await drawer.getByText("2 hechos", { exact: true }).waitFor()
    return drawer
  }

  const choose = async (page: Page) => {
    for (const order of orders) {
      await rowOf(page, order).click()
    }
  }

  it("packs two orders, prints their labels, asks for the courier and sees them leave", async () => {
    const page = await logIn(browser, shop.backendUrl, "warehouse@kaiu.test")
    await open(page, "to_prepare")
    await rowOf(page, orders[0]).focus()
    await page.keyboard.press("Space")
    await page.keyboard.press("Shift+ArrowDown")
    expect(await rowOf(page, orders[1]).isChecked()).toBe(true)
    expect(await axeFindings(page, "main")).toEqual([])

    await page.getByRole("button", { name: "Preparar (2)" }).click()
    await bulkIsDone(page)
    await page.reload()
    const packed = await bulkIsDone(page)
    expect(await axeFindings(page, "[role=dialog]")).toEqual([])
    await packed.getByRole("button", { name: "Cerrar" }).click()

    await open(page, "ready")
    await choose(page)
    const [labels, tab] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith("/admin/shipping/labels")),
      page.waitForEvent("popup"),
      page.getByRole("button", { name: "Imprimir guías (2)" }).click(),
    ])
    expect([labels.status(), labels.headers()["content-type"]]).toEqual([200, "application/pdf"])
    await tab.close()

    await page.getByRole("button", { name: "Pedir recogida (2)" }).click()
    const day = page.getByRole("dialog").getByLabel("Día de la recogida")
    expect(await day.inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    await page.getByRole("dialog").getByRole("button", { name: "Pedir recogida" }).click()
    await bulkIsDone(page)

    const { orders: atCarrier } = await call<{ orders: { id: string }[] }>(
      `${shop.sandboxUrl}/_sandbox/venndelo/orders`,
      {}
    )
    for (const { id } of atCarrier) {
      await call(`${shop.sandboxUrl}/_sandbox/venndelo/orders/${id}/advance`, {}, { status: "SHIPPED" })
    }
    await open(page, "in_transit")
    await page.getByText("En camino").first().waitFor()
  })

  it("keeps the chosen state in sight on a phone, and the one that the keyboard comes to", async () => {
    const page = await logIn(browser, shop.backendUrl, "warehouse@kaiu.test")
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`${shop.backendUrl}/app/shipping?state=delivered`)
    const states = page.getByRole("navigation", { name: "Estado de los despachos" })
    const isInSight = async (tab: Locator) => {
      const [inner, outer] = [await tab.boundingBox(), await states.boundingBox()]
      return Boolean(inner && outer && inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width)
    }
    const [chosen, last] = [states.locator("[aria-current]"), states.getByRole("link", { name: "Todos" })]
    await states.getByText(/^\d+$/).first().waitFor()
    await page.waitForFunction((nav) => (nav?.scrollLeft ?? 0) > 0, await states.elementHandle())
    expect([await isInSight(chosen), await isInSight(last)]).toEqual([true, false])
    await states.getByRole("link", { name: "Con problema" }).focus()
    await page.keyboard.press("Tab")
    expect(await isInSight(last)).toBe(true)
    expect(await axeFindings(page, "main")).toEqual([])
    await page.close()
  })

  it("keeps money matters from the warehouse", async () => {
    const page = await logIn(browser, shop.backendUrl, "warehouse@kaiu.test")
    await page.goto(`${shop.backendUrl}/app/shipping/cod`)
    await page.getByText("Solo quien administra la tienda puede registrar consignaciones.").waitFor()
    expect(await axeFindings(page, "main")).toEqual([])
    await page.goto(`${shop.backendUrl}/app/shipping/exceptions`)
    await page.getByText("No hay novedades por responder.").waitFor()
    expect(await axeFindings(page, "main")).toEqual([])
    await page.getByRole("link", { name: "Relaciones de despacho" }).click()
    await page.getByText("Todavía no se ha hecho ninguna relación de despacho.").waitFor()
    expect(await axeFindings(page, "main")).toEqual([])
  })
})
