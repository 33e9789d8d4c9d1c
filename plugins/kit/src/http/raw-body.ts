import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * Middleware for signed webhooks: collects the exact bytes into `req.rawBody` (a signature covers bytes, not JSON)
 * and answers 413 past the limit. Use it with `bodyParser: false`, or Medusa's JSON parser would answer 400 to
 * malformed JSON before the signature is checked.
 *
 * @param limit bytes
 * @example
 * { matcher: "/hooks/wompi", methods: ["POST"], bodyParser: false, middlewares: [rawBody(3 << 20)] }
 */
export const rawBody =
  (limit: number) =>
  (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const chunks: Buffer[] = []
    let size = 0
    let refused = false

    const refuse = () => {
      refused = true
      res.setHeader("connection", "close")
      res.status(413).json({ type: "invalid_data", message: `The body is larger than ${limit} bytes.` })
      req.resume()
    }

    if (Number(req.headers["content-length"] ?? 0) > limit) {
      return refuse()
    }
    req.on("data", (chunk: Buffer) => {
      if (refused) {
        return
      }
      size += chunk.length
      if (size > limit) {
        return refuse()
      }
      chunks.push(chunk)
    })
    req.on("end", () => {
      if (!refused) {
        req.rawBody = Buffer.concat(chunks)
        next()
      }
    })
    req.on("error", (error) => {
      if (!refused) {
        next(error)
      }
    })
  }
