import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { createServer as createHttpServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { createServer } from "../create-server"

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

describe("the storefront's server", () => {
  let backend: Server
  let shop: Server
  let url: string

  const start = async (backendUrl: string, storeName = "KAIU") => {
    const dist = mkdtempSync(path.join(tmpdir(), "shop-"))
    mkdirSync(path.join(dist, "assets"))
    writeFileSync(path.join(dist, "assets", "a-1.js"), "1")
    writeFileSync(
      path.join(dist, "index.html"),
      '<script type="application/json" id="runtime-config">{}</script><div id="root"></div>'
    )
    const options = { port: 0, backendUrl, publishableKey: "pk_1", storeName }
    shop = createHttpServer(createServer(options, dist))
    url = await listen(shop)
  }

  beforeEach(async () => {
    backend = createHttpServer((req, res) => res.end(`backend ${req.url}`))
  })

  afterEach(async () => {
    await close(shop)
    await close(backend)
  })

  it("shows every address of the shop the same page, with its configuration and no inline script", async () => {
    await start(await listen(backend), "</script><script>alert(1)</script>")
    const response = await fetch(`${url}/producto/lavanda`)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('"publishableKey":"pk_1"')
    expect(html).not.toContain("<script>alert(1)")
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self';")
    expect(response.headers.get("referrer-policy")).toBe("strict-origin")
  })

  it("lets styles in under the answer's own nonce, cards go to Wompi, and nothing else anywhere", async () => {
    await start(await listen(backend))
    const read = async () => {
      const response = await fetch(`${url}/`)
      const nonce = /"styleNonce":"([^"]+)"/.exec(await response.text())?.[1]
      return { nonce, policy: response.headers.get("content-security-policy") ?? "" }
    }
    const [first, second] = [await read(), await read()]
    expect(first.policy).toContain(`style-src 'self' 'nonce-${first.nonce}'`)
    expect(second.nonce).not.toBe(first.nonce)
    expect(first.policy).toContain("script-src 'self';")
    expect(first.policy).toContain("connect-src 'self' https://production.wompi.co https://sandbox.wompi.co;")
  })

  it("shows a card's bank in a page that has not the shop's origin", async () => {
    await start(await listen(backend))
    const policy = (await fetch(`${url}/checkout/3ds`)).headers.get("content-security-policy")
    expect(policy).toContain("sandbox allow-scripts allow-forms;")
    expect(policy).not.toContain("allow-same-origin")
  })

  it("passes Medusa's routes on, path and query unchanged", async () => {
    await start(await listen(backend))
    expect(await (await fetch(`${url}/store/products?limit=1`)).text()).toBe("backend /store/products?limit=1")
    expect(await (await fetch(`${url}/tienda`)).text()).toContain("root")
    expect(await (await fetch(`${url}/storefront`)).text()).toContain("root")
  })

  it("keeps hashed assets for ever and answers 404 for one that is gone", async () => {
    await start(await listen(backend))
    expect((await fetch(`${url}/assets/a-1.js`)).headers.get("cache-control")).toContain("immutable")
    expect((await fetch(`${url}/assets/a-0.js`)).status).toBe(404)
    expect((await fetch(`${url}/missing.png`)).status).toBe(404)
  })

  it("says in JSON that the backend does not answer", async () => {
    await start("http://localhost:1")
    const response = await fetch(`${url}/store/products`)
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({ type: "unavailable" })
    await new Promise<void>((resolve) => backend.listen(0, resolve))
  })
})
