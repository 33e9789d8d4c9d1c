import type { BrowserContext, Page } from "playwright-core"
import { PATHS } from "../../launcher/paths"
import { runShop, type RunningShop } from "../../launcher/run-shop"
import { axeFindings } from "./helpers/axe"
import { openBrowser } from "./helpers/chromium"
import { fillCheckout, fillContact, orderNow } from "./helpers/shopper"

jest.setTimeout(600_000)

const PHONE = { width: 360, height: 780 }

describe("a shopper on a phone", () => {
  let shop: RunningShop
  let browser: BrowserContext
  let page: Page

  beforeAll(async () => {
    shop = await runShop(PATHS.browserTest, { REDIS_URL: "" })
    browser = await openBrowser(PHONE)
    browser.setDefaultTimeout(90_000)
  })

  afterAll(async () => {
    await browser?.close()
    await shop?.stop()
  })

  beforeEach(async () => {
    page = await browser.newPage()
  })

  afterEach(async () => {
    await page.unrouteAll()
    // From what the shop serves without its scripts: a cart that is still on its way would be kept again.
    await open("/favicon.svg")
    await page.evaluate(() => window.localStorage.clear())
    await page.close()
  })

  const open = (path: string) => page.goto(`${shop.storefrontUrl}${path}`)
  const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name })

  const addLavender = async () => {
    await open("/producto/aceite-esencial-lavanda?v=ACE-LAV-10ML")
    await page.getByRole("button", { name: "Agregar al carrito" }).click()
    const cart = page.getByRole("dialog", { name: /Tu carrito/ })
    await cart.getByRole("button", { name: /Agregar uno/ }).waitFor()
    return cart
  }

  it("finds in mistyped Spanish, narrows by what the address keeps, and opens the variant of a link", async () => {
    await open("/catalogo")
    await page.getByRole("searchbox", { name: "Buscar productos" }).fill("acete de lavnda")
    await page.getByRole("heading", { name: "Aceite esencial de lavanda" }).waitFor()
    expect(new URL(page.url()).searchParams.get("q")).toBe("acete de lavnda")

    await open("/catalogo?categoria=roll-ons")
    await page.getByText("6 productos").waitFor()
    await page.reload()
    await page.getByText("6 productos").waitFor()

    await open("/producto/aceite-esencial-lavanda?v=ACE-LAV-30ML")
    expect(await page.getByRole("radio", { name: "30 ml" }).isChecked()).toBe(true)
    await page.getByText("$112.000").waitFor()
  })

  it("buys by card: one step at a time, through a reload and the back button, and sees the order", async () => {
    const cart = await addLavender()
    await cart.getByRole("link", { name: "Finalizar compra" }).click()
    await fillCheckout(page, { municipality: "medellin" })

    await page.reload()
    await heading("¿Cómo quieres pagar?").waitFor()
    await page.goBack()
    await heading("¿Cómo lo enviamos?").waitFor()
    await page.getByRole("button", { name: "Continuar" }).click()

    await page.getByRole("radio", { name: /Tarjeta/ }).check()
    await page.getByRole("button", { name: "Revisar el pedido" }).click()
    await page.getByText("Revisa el número de la tarjeta.").waitFor()
    await page.getByLabel("Número de la tarjeta").fill("4242424242424242")
    await page.getByLabel("Nombre como aparece en la tarjeta").fill("CAMILA ROJAS")
    await page.getByLabel("Vencimiento").fill("12/29")
    await page.getByLabel("Código de seguridad").fill("123")
    await page.getByRole("button", { name: "Revisar el pedido" }).click()

    await page.getByRole("button", { name: /^Pagar/ }).click()
    expect(await page.getByText("Necesitamos tu autorización para continuar.").count()).toBe(4)
    await orderNow(page)
    await heading("¡Gracias! Tu pedido está confirmado").waitFor()
    await page.getByRole("button", { name: "Abrir el carrito, vacío" }).waitFor()

    // The address is the shopper's to keep: opened again it tells the same.
    const number = await page.getByText(/Pedido #\d+/).textContent()
    await page.reload()
    await page.getByText(number ?? "").waitFor()
  })

  it("is told when a card is declined, and pays with another one", async () => {
    const cart = await addLavender()
    await cart.getByRole("link", { name: "Finalizar compra" }).click()
    await fillCheckout(page, { municipality: "bogota" })
    const pay = async (number: string) => {
      await page.getByRole("radio", { name: /Tarjeta/ }).check()
      await page.getByLabel("Número de la tarjeta").fill(number)
      await page.getByLabel("Nombre como aparece en la tarjeta").fill("CAMILA ROJAS")
      await page.getByLabel("Vencimiento").fill("12/29")
      await page.getByLabel("Código de seguridad").fill("123")
      await page.getByRole("button", { name: "Revisar el pedido" }).click()
      await orderNow(page)
    }
    await pay("4111111111111111")
    await heading("El pago no pasó").waitFor()
    await page.getByRole("link", { name: "Intentar de nuevo" }).click()
    await pay("4242424242424242")
    await heading("¡Gracias! Tu pedido está confirmado").waitFor()
  })

  it("waits for Nequi on a page that changes by itself when the payment comes", async () => {
    const cart = await addLavender()
    await cart.getByRole("link", { name: "Finalizar compra" }).click()
    await fillCheckout(page, { municipality: "cali" })
    await page.getByRole("radio", { name: /Nequi/ }).check()
    await page.getByLabel("Celular de tu Nequi").fill("3991111111")
    await page.getByRole("button", { name: "Revisar el pedido" }).click()
    await orderNow(page)
    await heading(/Tu pago está en camino|Tu pedido está confirmado/).waitFor()
    await heading("¡Gracias! Tu pedido está confirmado").waitFor()
  })

  it.each([
    { method: /^PSE/, bank: true, next: () => page.getByRole("link", { name: "Ir a pagar" }) },
    { method: /Botón Bancolombia/, next: () => page.getByRole("link", { name: "Ir a pagar" }) },
    { method: /QR Bancolombia/, next: () => page.getByRole("img", { name: "Código QR para pagar" }) },
    { method: /Daviplata/, next: () => page.getByRole("link", { name: "Ir a pagar" }) },
    { method: /Efectivo/, next: () => page.getByText("Convenio") },
  ])("says what to do next for $method, with the order placed", async ({ method, bank, next }) => {
    const cart = await addLavender()
    await cart.getByRole("link", { name: "Finalizar compra" }).click()
    await fillCheckout(page, { municipality: "medellin" })
    await page.getByRole("radio", { name: method }).check()
    if (bank) {
      await page
        .getByRole("option", { name: /^Banco/ })
        .first()
        .waitFor({ state: "attached" })
      await page.getByLabel("Tu banco", { exact: true }).selectOption({ index: 1 })
    }
    await page.getByRole("button", { name: "Revisar el pedido" }).click()
    await orderNow(page)
    await next().or(heading("¡Gracias! Tu pedido está confirmado")).first().waitFor()
  })

  it("goes to Wompi's own page to pay there", async () => {
    const cart = await addLavender()
    await cart.getByRole("link", { name: "Finalizar compra" }).click()
    await fillCheckout(page, { municipality: "medellin" })
    await page.getByRole("radio", { name: /Página de pago de Wompi/ }).check()
    await page.getByRole("button", { name: "Revisar el pedido" }).click()
    await orderNow(page)
    await page.waitForURL(/\/wompi\/checkout/)
  })

  it("pays at the door where a courier collects, with the freight of that", async () => {
    const cart = await addLavender()
    await cart.getByRole("link", { name: "Finalizar compra" }).click()
    await fillCheckout(page, { municipality: "medellin" })
    await page.getByRole("radio", { name: /contra entrega/ }).check()
    await page.getByRole("button", { name: "Revisar el pedido" }).click()
    await heading("Revisa tu pedido").waitFor()
    await orderNow(page)
    await heading("¡Gracias! Ya casi está").waitFor()
  })

  it("gets the account, the amount and the reference of a transfer", async () => {
    const cart = await addLavender()
    await cart.getByRole("link", { name: "Finalizar compra" }).click()
    await fillCheckout(page, { municipality: "medellin" })
    await page.getByRole("radio", { name: /Transferencia/ }).check()
    await page.getByRole("button", { name: "Revisar el pedido" }).click()
    await orderNow(page)
    await heading("¡Gracias! Falta la transferencia").waitFor()
    await page.getByText("Valor exacto").waitFor()
  })

  it("uses a code, sees what is missing until free shipping, and keeps the cart without the shop", async () => {
    const cart = await addLavender()
    await cart.getByText(/Te faltan .* para el envío gratis/).waitFor()
    await cart.getByRole("textbox", { name: "Código de descuento" }).fill("bienvenido10")
    await cart.getByRole("button", { name: "Aplicar" }).click()
    await cart.getByRole("button", { name: "Quitar el código BIENVENIDO10" }).waitFor()
    await cart.getByText("− $4.500").waitFor()
    await cart.getByRole("textbox", { name: "Código de descuento" }).fill("NOEXISTE")
    await cart.getByRole("button", { name: "Aplicar" }).click()
    await page.getByText("Ese código no existe, venció o no aplica a lo que llevas.").waitFor()

    await page.route("**/store/**", (route) => route.abort())
    await page.reload()
    await page.getByRole("button", { name: "Abrir el carrito, 1 producto" }).waitFor()
    await page.unroute("**/store/**")
  })

  it("fills the cart by the link of a chat, once, and keeps a link's code until there is a cart", async () => {
    await open("/discount/bienvenido10?redirect=//example.com")
    await page.getByText("Guardamos el código BIENVENIDO10 para tu carrito.").waitFor()
    await page.waitForURL((url) => url.origin === shop.storefrontUrl && url.pathname === "/catalogo")
    await open("/cart/ACE-LAV-10ML:2,NO-HAY")
    const cart = page.getByRole("dialog", { name: "Tu carrito · 2 productos" })
    await cart.getByRole("button", { name: "Quitar el código BIENVENIDO10" }).waitFor()
    await page.getByText("Un producto del enlace ya no está disponible.").waitFor()
    await page.reload()
    await page.getByRole("dialog", { name: "Tu carrito · 2 productos" }).waitFor()
  })

  it("sells what a Medusa store without the suite's routes has", async () => {
    for (const route of ["catalogue", "locations", "shop", "pages", "wompi"]) {
      await page.route(new RegExp(`/store/${route}`), (answer) => answer.fulfill({ status: 404, json: {} }))
    }
    await open("/catalogo?q=lavanda")
    await page.getByRole("heading", { name: "Aceite esencial de lavanda" }).waitFor()
    const cart = await addLavender()
    await cart.getByRole("link", { name: "Finalizar compra" }).click()
    await fillContact(page, "sin-plugins")
    // Without a list of municipalities it is what one types.
    await page.getByRole("textbox", { name: "Municipio" }).fill("Medellín")
  })

  it.each(["light", "dark"])("reads every page with a screen reader, in %s", async (theme) => {
    await open("/")
    await page.evaluate((value) => window.localStorage.setItem("kaiu-theme", value), theme)
    for (const path of ["/", "/catalogo", "/producto/aceite-esencial-lavanda", "/terminos", "/rastreo"]) {
      await open(path)
      await heading(/./).waitFor()
      expect(await axeFindings(page, "body")).toEqual([])
    }
    const cart = await addLavender()
    expect(await axeFindings(page, "body")).toEqual([])
    await cart.getByRole("link", { name: "Finalizar compra" }).click()
    await fillCheckout(page, {
      municipality: "medellin",
      each: async () => expect(await axeFindings(page, "body")).toEqual([]),
    })
  })
})
