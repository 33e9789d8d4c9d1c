import type { Page } from "playwright-core"

type Checkout = {
  /** As one types it: without accents. */
  municipality: string
  /** At every step, before it is left. */
  each?: () => Promise<void>
}

const goOn = (page: Page) => page.getByRole("button", { name: "Continuar" }).click()

/** Who buys, up to where it goes. */
export const fillContact = async (page: Page, name: string, each = async () => {}) => {
  await page.getByRole("heading", { level: 1, name: "¿Quién recibe?" }).waitFor()
  await page.getByLabel("Correo").fill(`camila.${name}@example.com`)
  await page.getByLabel("Nombre", { exact: true }).fill("Camila")
  await page.getByLabel("Apellido").fill("Rojas")
  await page.getByLabel("Celular").fill("300 123 4567")
  await page.getByLabel("Número de documento").fill("1.020.345.678")
  await each()
  await goOn(page)
  await page.getByRole("heading", { level: 1, name: "¿A dónde lo enviamos?" }).waitFor()
}

/** Contact, delivery and shipping of a guest, up to the choice of a payment. */
export const fillCheckout = async (page: Page, { municipality, each = async () => {} }: Checkout) => {
  await fillContact(page, municipality, each)
  const city = page.getByRole("combobox", { name: "Municipio" })
  await city.fill(municipality)
  await page.getByRole("option").first().waitFor()
  await city.press("Enter")
  await page.getByLabel("Dirección").fill("Calle 45 # 12-34")
  await each()
  await goOn(page)

  await page.getByRole("heading", { level: 1, name: "¿Cómo lo enviamos?" }).waitFor()
  await page.getByRole("radio").first().waitFor()
  await page
    .getByRole("group", { name: "Formas de envío" })
    .getByText(/Llega en/)
    .waitFor()
  await each()
  await goOn(page)

  await page.getByRole("heading", { level: 1, name: "¿Cómo quieres pagar?" }).waitFor()
  await page.getByRole("radio", { name: /Tarjeta/ }).waitFor()
  await each()
}

/** Agrees to everything and orders. */
export const orderNow = async (page: Page) => {
  await page.getByRole("heading", { level: 1, name: "Revisa tu pedido" }).waitFor()
  for (const tick of await page.getByRole("checkbox").all()) {
    await tick.check()
  }
  await page.getByRole("button", { name: /^(Pagar|Hacer pedido)/ }).click()
}
