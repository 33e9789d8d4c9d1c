import { readFileSync } from "node:fs"
import type { BrowserContext, Page } from "playwright-core"
import { PATHS } from "../../launcher/paths"
import { runShop, type RunningShop } from "../../launcher/run-shop"
import { axeFindings } from "./helpers/axe"
import { openBrowser } from "./helpers/chromium"
import { staffHeaders } from "./helpers/log-in"
import { call, placeCodOrder } from "./helpers/place-cod-order"

jest.setTimeout(600_000)

/** Who buys in the helper, as a guest. */
const EMAIL = "camila@example.com"
const FIRST = "una clave larga"
const SECOND = "otra clave larga"

type Email = { to: string[]; subject: string; html: string }

describe("a shopper with an account", () => {
  let shop: RunningShop
  let browser: BrowserContext
  let page: Page
  let staff: Record<string, string>

  beforeAll(async () => {
    shop = await runShop(PATHS.browserTest, { REDIS_URL: "" })
    browser = await openBrowser({ width: 360, height: 780 })
    browser.setDefaultTimeout(60_000)
    page = await browser.newPage()
    staff = await staffHeaders(shop.backendUrl, "admin@kaiu.test")
  })

  afterAll(async () => {
    await browser?.close()
    await shop?.stop()
  })

  const open = (path: string) => page.goto(`${shop.storefrontUrl}${path}`)
  const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor()
  const press = (name: string | RegExp) => page.getByRole("button", { name }).click()

  /** Follows the link of the newest mail with that subject, as one does in the sandbox's mailbox. */
  const followMail = async (to: string, subject: RegExp) => {
    const mailbox = await browser.newPage()
    await mailbox.goto(`${shop.sandboxUrl}/mailbox`)
    await mailbox.getByText(subject).first().waitFor()
    await mailbox.close()
    const { emails } = await call<{ emails: Email[] }>(`${shop.sandboxUrl}/_sandbox/resend/emails`, {})
    const mail = emails.find((one) => one.to.includes(to) && subject.test(one.subject))
    const link = [...(mail?.html ?? "").matchAll(/href="([^"]+)"/g)].map(([, href]) => href.replace(/&amp;/g, "&"))[0]
    await page.goto(link)
  }

  const logIn = async (email: string, password: string) => {
    await page.getByLabel("Correo").fill(email)
    await page.getByLabel("Clave", { exact: true }).fill(password)
    await press("Entrar")
  }

  const register = async (email: string) => {
    await open("/cuenta/registro")
    await page.getByLabel("Nombre", { exact: true }).fill("Camila")
    await page.getByLabel("Apellido").fill("Rojas")
    await page.getByLabel("Correo").fill(email)
    await page.getByLabel("Clave", { exact: true }).fill(FIRST)
    await press("Crear cuenta")
    await heading("Revisa tu correo")
    await followMail(email, /^Confirma tu correo/)
    await press("Confirmar mi correo")
    await heading("Tu correo quedó confirmado")
  }

  it("opens one, confirms the address by the mail, and finds there what was bought before, and the cart", async () => {
    const order = await placeCodOrder(shop.backendUrl, staff)
    await open("/producto/aceite-esencial-lavanda?v=ACE-LAV-10ML")
    await press("Agregar al carrito")
    await page
      .getByRole("dialog", { name: /Tu carrito/ })
      .getByRole("button", { name: /Agregar uno/, disabled: false })
      .waitFor()

    await register(EMAIL)
    await page.getByRole("link", { name: "Ir a tu cuenta" }).click()
    await heading("Hola, Camila")
    await page.getByRole("link", { name: `Pedido #${order.display_id}` }).click()
    await heading(`Pedido #${order.display_id}`)
    await page.getByText("Aceite esencial de lavanda").first().waitFor()
    await page.getByRole("heading", { name: "Recorrido" }).waitFor()
    await page.getByRole("button", { name: "Abrir el carrito, 1 producto" }).waitFor()
  })

  it("logs out, is told nothing by a wrong password, gets another one by mail, once, and is in again", async () => {
    await press("Cerrar sesión")
    await heading("Entra a tu cuenta")
    // The next person at this screen sees nothing of the last one's.
    await page.getByRole("button", { name: "Abrir el carrito, vacío" }).waitFor()
    await logIn(EMAIL, "equivocada")
    const refused = page.getByText("El correo o la clave no son correctos.")
    await refused.waitFor()
    await page.reload()
    await logIn("nadie@example.com", "equivocada")
    await refused.waitFor()

    await page.getByRole("link", { name: "¿Olvidaste tu clave?" }).click()
    await heading("Pide una clave nueva")
    await page.getByLabel("Correo").fill("nadie@example.com")
    await press("Enviar el enlace")
    await page.getByText("Si hay una cuenta con nadie@example.com").waitFor()
    await press("Usar otro correo")
    await page.getByLabel("Correo").fill(EMAIL)
    await press("Enviar el enlace")
    await page.getByText(`Si hay una cuenta con ${EMAIL}`).waitFor()

    await followMail(EMAIL, /^Cambia tu clave/)
    const link = page.url()
    await page.getByLabel("Clave nueva").fill("corta")
    await press("Cambiar la clave")
    await page.getByText("Escribe una clave de 8 caracteres o más.").waitFor()
    await page.getByLabel("Clave nueva").fill(SECOND)
    await press("Cambiar la clave")
    await heading("Cambiamos tu clave")

    await page.goto(link)
    await page.getByLabel("Clave nueva").fill("tercera clave")
    await press("Cambiar la clave")
    await page.getByText("Este enlace venció o ya se usó.").waitFor()
    await page.getByRole("link", { name: "Pedir otro enlace" }).waitFor()

    // Where one was going, one gets to.
    await open("/cuenta/direcciones")
    await logIn(EMAIL, SECOND)
    await heading("Tus direcciones")
  })

  it("saves an address, and the checkout has it and the contact already", async () => {
    await open("/cuenta/direcciones")
    await press("Agregar una dirección")
    await page.getByLabel("Celular").fill("300 123 4567")
    const city = page.getByRole("combobox", { name: "Municipio" })
    await city.fill("medellin")
    await page.getByRole("option").first().waitFor()
    await city.press("Enter")
    await page.getByLabel("Dirección", { exact: true }).fill("Calle 45 # 12-34")
    await press("Guardar")
    await page.getByText("Calle 45 # 12-34, Medellín").waitFor()
    await page.getByText("Principal", { exact: true }).waitFor()

    await open("/producto/aceite-esencial-lavanda?v=ACE-LAV-10ML")
    await press("Agregar al carrito")
    await page.getByRole("link", { name: "Finalizar compra" }).click()
    await heading("¿Quién recibe?")
    expect(await page.getByLabel("Correo").inputValue()).toBe(EMAIL)
    expect(await page.getByLabel("Apellido").inputValue()).toBe("Rojas")
    await page.getByLabel("Celular").fill("300 123 4567")
    await page.getByLabel("Número de documento").fill("1020345678")
    await press("Continuar")
    await heading("¿A dónde lo enviamos?")
    expect(await page.getByRole("radio", { name: "Calle 45 # 12-34, Medellín" }).isChecked()).toBe(true)
    expect(await page.getByLabel("Dirección", { exact: true }).inputValue()).toBe("Calle 45 # 12-34")
    await press("Continuar")
    await heading("¿Cómo lo enviamos?")
  })

  it("buys an order again, and is told what is not sold any more", async () => {
    await open("/cuenta/pedidos")
    await press(/^Repetir pedido/)
    const cart = page.getByRole("dialog", { name: /Tu carrito/ })
    await cart.getByRole("link", { name: "Aceite esencial de lavanda" }).waitFor()
    await page.getByRole("button", { name: "Cerrar" }).click()

    const { products } = await call<{ products: { id: string }[] }>(
      `${shop.backendUrl}/admin/products?handle=aceite-esencial-lavanda&fields=id`,
      staff
    )
    const publish = (status: string) => call(`${shop.backendUrl}/admin/products/${products[0].id}`, staff, { status })
    await publish("draft")
    await press(/^Repetir pedido/)
    await page.getByText("Ya no vendemos: Aceite esencial de lavanda, 10 ml.").waitFor()
    await publish("published")
  })

  it("asks for an order of another address, which says yes by its mail", async () => {
    await press("Cerrar sesión")
    await heading("Entra a tu cuenta")
    await register("luis@example.com")
    const order = await placeCodOrder(shop.backendUrl, staff)
    await open("/cuenta/pedidos")
    await page.getByLabel("Número del pedido").fill(`#${order.display_id}`)
    await page.getByLabel("Correo con que se compró").fill(EMAIL)
    await press("Pedir el pedido")
    await page.getByText(`Si hay un pedido ${order.display_id} con ese correo`).waitFor()
    await followMail(EMAIL, /¿Pasamos tu pedido/)
    await press("Sí, pasarlo")
    await heading("Listo: el pedido está en esa cuenta")
    await open("/cuenta/pedidos")
    await page.getByRole("link", { name: `Pedido #${order.display_id}` }).waitFor()
  })

  it("takes its data along, and asks to be forgotten once its order has arrived", async () => {
    await open("/cuenta/datos")
    const [download] = await Promise.all([page.waitForEvent("download"), press("Descargar mis datos")])
    expect(download.suggestedFilename()).toBe("mis-datos.json")
    const data = JSON.parse(readFileSync(await download.path(), "utf8"))
    expect(data).toMatchObject({ customer: { email: "luis@example.com" }, orders: [{ items: [{ quantity: 2 }] }] })

    await press("Pedir que borren mis datos")
    await press("No borrar")
    await press("Pedir que borren mis datos")
    await press("Sí, borrar mis datos")
    await page.getByText(/^Recibimos tu solicitud el/).waitFor()
    await page.reload()
    await page.getByText(/^Recibimos tu solicitud el/).waitFor()
    expect(await page.getByRole("button", { name: "Pedir que borren mis datos" }).count()).toBe(0)
  })

  it("is clean under axe on every page, in both themes", async () => {
    const inside = ["/cuenta", "/cuenta/pedidos", "/cuenta/direcciones", "/cuenta/perfil", "/cuenta/datos"]
    const outside = ["/cuenta/entrar", "/cuenta/registro", "/cuenta/clave", "/cuenta/clave/nueva?token=x"]
    const more = ["/cuenta/verificar?codigo=x", "/pedido/transferir?pedido=x&token=y"]
    await open("/cuenta/pedidos")
    const own = await page
      .getByRole("link", { name: /^Pedido #/ })
      .first()
      .getAttribute("href")
    const visit = async (paths: string[]) => {
      const findings: string[] = []
      for (const path of paths) {
        for (const theme of ["light", "dark"]) {
          await open(path)
          await page.getByRole("heading", { level: 1 }).waitFor()
          await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme)
          findings.push(...(await axeFindings(page, "body")).map((line) => `${path} ${theme} ${line}`))
        }
      }
      return findings
    }
    expect(await visit([...inside, own ?? "", ...more])).toEqual([])
    await open("/cuenta")
    await press("Cerrar sesión")
    expect(await visit(outside)).toEqual([])
  })
})
