import { SANDBOX_CREDENTIALS, sandboxUrls } from "../../sandbox/src/credentials"

/** How a plugin is installed by somebody else: what its README says, with the sandbox's credentials. */
export type PackedPlugin = {
  /** Folder below `plugins`. */
  folder: string
  /** For `medusa-config.ts`. */
  plugins: unknown[]
  modules: unknown[]
  /** Providers that the app must list, by the lists that it has of them. */
  providers: Partial<Record<ProviderList, string[]>>
  /** A public route of the plugin, and what it must answer. */
  door: Door
  /** What a script in the app's folder must be able to do: it ends with 0. */
  probe?: string
  /** The same app before anybody has credentials: it starts too, and its door says so. */
  bare?: { plugins: unknown[]; modules: unknown[]; door: Door }
}

/** A carrier of one's own finds what it imports, and labels are read on a thread whose file came along. */
const PROBE_OF_LABELS = `
  const { CarrierError } = require("@kaiu/medusa-fulfillment-colombia/carriers/carrier-error")
  const { workOnPdfs } = require("@kaiu/medusa-fulfillment-colombia/labels/work-on-pdfs")
  const { PDFDocument } = require("pdf-lib")
  const main = async () => {
    const document = await PDFDocument.create()
    document.addPage()
    const pdfs = [await document.save(), Buffer.from("no PDF")]
    const { readable, merged } = await workOnPdfs({ pdfs, format: "LABEL_10x15" }, 10_000)
    process.exit(CarrierError && merged && readable.join() === "true,false" ? 0 : 1)
  }
  void main()
`

export type ProviderList = "payment_providers" | "fulfillment_providers"

export type Door = {
  method: string
  path: string
  status: number
  /** The answer's body, where it says something. */
  says?: (body: Record<string, unknown>) => boolean
}

const fulfillmentColombia = (sandboxUrl: string): PackedPlugin => {
  const { VENNDELO_API_KEY } = SANDBOX_CREDENTIALS.venndelo
  const { COORDINADORA_NIT, COORDINADORA_API_KEY, COORDINADORA_API_PASSWORD } = SANDBOX_CREDENTIALS.coordinadora
  const { COORDINADORA_CLIENT_ID, COORDINADORA_USER, COORDINADORA_USER_PASSWORD } = SANDBOX_CREDENTIALS.coordinadora
  const urls = sandboxUrls(sandboxUrl)
  const pickup = {
    contactName: "Bodega",
    contactPhone: "3001112233",
    address: "Calle 80 # 20-30",
    cityCode: "11001000",
  }
  const carriers = {
    venndelo: { apiUrl: urls.venndelo.VENNDELO_API_URL, apiKey: VENNDELO_API_KEY, pickup },
    coordinadora: {
      quotesUrl: urls.coordinadora.COORDINADORA_QUOTES_URL,
      guidesUrl: urls.coordinadora.COORDINADORA_GUIDES_URL,
      nit: COORDINADORA_NIT,
      apiKey: COORDINADORA_API_KEY,
      apiPassword: COORDINADORA_API_PASSWORD,
      clientId: COORDINADORA_CLIENT_ID,
      user: COORDINADORA_USER,
      userPassword: COORDINADORA_USER_PASSWORD,
      pickup,
    },
  }
  const resolve = "@kaiu/medusa-fulfillment-colombia"
  const payment = {
    resolve: "@medusajs/medusa/payment",
    options: { providers: [{ resolve: `${resolve}/providers/cod`, id: "cod", options: {} }] },
  }
  const provider = (id: string, options: unknown) => ({ resolve: `${resolve}/providers/${id}`, id, options })
  const isEmpty = ({ departments }: Record<string, unknown>) => Array.isArray(departments) && departments.length === 0
  const hasPlaces = ({ departments }: Record<string, unknown>) => Array.isArray(departments) && departments.length > 0
  const door = { method: "GET", path: "/store/locations", status: 200 }
  return {
    folder: "fulfillment-colombia",
    plugins: [{ resolve, options: { ...carriers, cod: { linkSecret: "a".repeat(32), storeUrl: sandboxUrl } } }],
    modules: [
      {
        resolve: "@medusajs/medusa/fulfillment",
        options: {
          providers: [
            provider("delivery", { ...carriers, policy: "cheapest" }),
            provider("venndelo", carriers.venndelo),
            provider("coordinadora", carriers.coordinadora),
          ],
        },
      },
      payment,
    ],
    providers: {
      fulfillment_providers: ["delivery_delivery", "venndelo_venndelo", "coordinadora_coordinadora"],
      payment_providers: ["pp_cod_cod", "pp_system_default"],
    },
    door: { ...door, says: hasPlaces },
    probe: PROBE_OF_LABELS,
    bare: { plugins: [{ resolve, options: {} }], modules: [payment], door: { ...door, says: isEmpty } },
  }
}

export const packedPlugins = (sandboxUrl: string): Record<string, PackedPlugin> => {
  const { WOMPI_PUBLIC_KEY, WOMPI_PRIVATE_KEY, WOMPI_EVENTS_SECRET, WOMPI_INTEGRITY_SECRET } = SANDBOX_CREDENTIALS.wompi
  const wompi = {
    apiUrl: `${sandboxUrl}/wompi/v1`,
    checkoutUrl: `${sandboxUrl}/wompi/checkout`,
    publicKey: WOMPI_PUBLIC_KEY,
    privateKey: WOMPI_PRIVATE_KEY,
    eventsSecret: WOMPI_EVENTS_SECRET,
    integritySecret: WOMPI_INTEGRITY_SECRET,
  }
  return {
    "payment-wompi": {
      folder: "payment-wompi",
      plugins: [{ resolve: "@kaiu/medusa-payment-wompi", options: wompi }],
      modules: [
        {
          resolve: "@medusajs/medusa/payment",
          dependencies: ["wompi"],
          options: {
            providers: [{ resolve: "@kaiu/medusa-payment-wompi/providers/wompi", id: "wompi", options: wompi }],
          },
        },
      ],
      providers: { payment_providers: ["pp_system_default", "pp_wompi_wompi"] },
      door: { method: "POST", path: "/hooks/wompi", status: 401 },
    },
    "fulfillment-colombia": fulfillmentColombia(sandboxUrl),
  }
}
