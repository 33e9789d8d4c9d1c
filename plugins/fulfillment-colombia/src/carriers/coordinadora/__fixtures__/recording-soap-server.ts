import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"

export type Recorded = {
  path: string
  /** Name of the element in the body. */
  operation: string
  soapAction: string
  /** Everything between `<p>` and `</p>`. */
  input: string
}

/** `drop`: the connection ends without an answer. `hang`: no answer comes. */
export type Answer = { status?: number; xml?: string; drop?: boolean; hang?: boolean }

const WSDLS: Record<string, string> = { ags: "ags.wsdl", agw: "agw.wsdl" }

const read = async (stream: AsyncIterable<Buffer>): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString("utf8")
}

const toRecorded = (path: string, soapAction: string, xml: string): Recorded => ({
  path,
  soapAction,
  operation: /<(?:\w+:)?Body[^>]*>\s*<(?:\w+:)?(\w+)/.exec(xml)?.[1] ?? "",
  input: /<(?:\w+:)?p(?:\s[^>]*)?>(.*)<\/(?:\w+:)?p>/s.exec(xml)?.[1] ?? "",
})

/**
 * A server in Coordinadora's place: hands out the descriptions of both services, writes down every call and answers what
 * it is told to. The descriptions name another host: a call that goes there leaves the machine and fails.
 */
export const startRecordingSoapServer = async (
  answer: (call: Recorded) => Answer | Promise<Answer>,
  describe: (service: string) => Answer = () => ({})
) => {
  const calls: Recorded[] = []
  const descriptions: string[] = []
  const server = createServer(async (req, res) => {
    const url = new URL(req.url as string, "http://localhost")
    const service = url.pathname.split("/")[1]
    const finish = ({ status = 200, xml = "", drop, hang }: Answer) => {
      if (hang) {
        return
      }
      if (drop) {
        req.socket.destroy()
        return
      }
      res.writeHead(status, { "content-type": "text/xml; charset=utf-8" }).end(xml)
    }
    if (req.method === "GET") {
      descriptions.push(service)
      return finish({ xml: readFileSync(join(__dirname, WSDLS[service]), "utf8"), ...describe(service) })
    }
    const call = toRecorded(url.pathname, String(req.headers.soapaction ?? ""), await read(req))
    calls.push(call)
    finish(await answer(call))
  })
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    calls,
    /** Services whose description was asked for. */
    descriptions,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
