import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { standingTime } from "../../../__fixtures__/standing-time"
import { startSandbox } from "../../../create-sandbox"

export type Received = { path: string; headers: NodeJS.Dict<string | string[]>; body: string }

/** A running sandbox and a shop that keeps what it is told and answers with `shop.status`. */
export const startSandboxWithShop = async () => {
  const shop = { status: 200, received: [] as Received[] }
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) {
      chunks.push(chunk as Buffer)
    }
    shop.received.push({ path: req.url ?? "", headers: req.headers, body: Buffer.concat(chunks).toString() })
    res.writeHead(shop.status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  const backendUrl = `http://localhost:${(server.address() as AddressInfo).port}`
  const sandbox = await startSandbox(0, { backendUrl, storeUrl: "http://localhost:8000", realNow: standingTime() })

  const request = async (method: string, path: string, options: { body?: unknown; headers?: HeadersInit } = {}) => {
    const response = await fetch(`${sandbox.url}${path}`, {
      method,
      redirect: "manual",
      headers: { "content-type": "application/json", ...options.headers },
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
    })
    const text = await response.text()
    const isJson = response.headers.get("content-type")?.includes("json")
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined }
  }
  const close = async () => {
    await sandbox.close()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { ...sandbox, shop, request, close }
}
