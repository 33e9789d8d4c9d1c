import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import express from "express"
import { standingTime } from "../../__fixtures__/standing-time"
import type { FaultInput } from "../faults"
import { recordAndDisturb } from "../record-and-disturb"
import { World } from "../world"

describe("recordAndDisturb", () => {
  const world = new World({ sandboxUrl: "", backendUrl: "", storeUrl: "", realNow: standingTime() })
  let server: Server
  let url: string
  let carriedOut = 0

  beforeAll(async () => {
    const app = express()
    app.use(
      "/shop",
      recordAndDisturb(world, { name: "shop", operationOf: (req) => req.get("soapaction") }),
      (req, res) => {
        carriedOut++
        if (req.path === "/label.pdf") {
          res.write("%PDF")
          return void res.end()
        }
        res.status(201).json({ id: carriedOut })
      }
    )
    server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
    url = `http://localhost:${(server.address() as AddressInfo).port}/shop/orders?page=2`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  beforeEach(() => {
    world.reset()
    carriedOut = 0
  })
  const inject = (fault: Omit<FaultInput, "provider">) => world.faults.add({ provider: "shop", ...fault })

  it("lets an undisturbed request through and keeps it with its status", async () => {
    const response = await fetch(url, { method: "POST" })
    expect([response.status, await response.json()]).toEqual([201, { id: 1 }])
    expect(world.calls.list("shop")).toMatchObject([
      { method: "POST", path: "/orders", query: { page: "2" }, status: 201 },
    ])
  })

  it("keeps what a call asks for where the path does not tell, and disturbs it by that name", async () => {
    inject({ match: "Guias_anularGuia", status: 503 })
    const ask = async (soapaction: string) => (await fetch(url, { method: "POST", headers: { soapaction } })).status
    expect([await ask("Guias_generarGuia"), await ask("Guias_anularGuia")]).toEqual([201, 503])
    expect(world.calls.list("shop")).toMatchObject([
      { operation: "Guias_generarGuia", status: 201 },
      { operation: "Guias_anularGuia", status: 503 },
    ])
  })

  it("answers a status with body and headers instead, without carrying the request out", async () => {
    inject({ status: 429, body: { code: "slow" }, headers: { "retry-after": "7" } })
    const response = await fetch(url)
    expect([response.status, response.headers.get("retry-after"), await response.json()]).toEqual([
      429,
      "7",
      { code: "slow" },
    ])
    expect(carriedOut).toBe(0)
    expect((await fetch(url)).status).toBe(201)
  })

  it("loses the answer of a request that was carried out", async () => {
    inject({ status: 502, after: true })
    const response = await fetch(url)
    expect([response.status, await response.json()]).toEqual([502, { error: "injected fault" }])
    expect(carriedOut).toBe(1)
  })

  it("replaces an answer that is written in pieces", async () => {
    inject({ status: 502, after: true })
    const response = await fetch(url.replace("orders", "label.pdf"))
    expect([response.status, await response.json()]).toEqual([502, { error: "injected fault" }])
  })

  it("drops the connection before, and after carrying out", async () => {
    inject({ drop: true })
    await expect(fetch(url)).rejects.toThrow()
    expect(carriedOut).toBe(0)
    inject({ drop: true, after: true })
    await expect(fetch(url)).rejects.toThrow()
    expect(carriedOut).toBe(1)
  })

  const settled = async (promise: Promise<unknown>) => {
    let isSettled = false
    void promise.then(() => (isSettled = true))
    await new Promise((resolve) => setTimeout(resolve, 60))
    return isSettled
  }

  it("carries a delayed request out late", async () => {
    inject({ delay_ms: 30_000 })
    const response = fetch(url)
    expect(await settled(response)).toBe(false)
    expect(carriedOut).toBe(0)
    await world.clock.advance(30_000)
    expect((await response).status).toBe(201)
  })

  it("carries a request out at once and answers late", async () => {
    inject({ delay_ms: 30_000, after: true })
    const response = fetch(url)
    while (carriedOut === 0) {
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(await settled(response)).toBe(false)
    await world.clock.advance(30_000)
    expect(await (await response).json()).toEqual({ id: 1 })
  })
})
