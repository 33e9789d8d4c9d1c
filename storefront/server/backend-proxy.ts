import type { Response } from "express"
import { createProxyMiddleware } from "http-proxy-middleware"

const PATHS = ["/store", "/auth", "/static", "/socket.io"]
const TIMEOUT_MS = 20_000

const isResponse = (target: unknown): target is Response => typeof (target as Response).status === "function"

/** Medusa's routes on the shop's own origin: no CORS, and cookies stay first-party. */
export const backendProxy = (backendUrl: string) =>
  createProxyMiddleware({
    target: backendUrl,
    changeOrigin: true,
    xfwd: true,
    ws: true,
    proxyTimeout: TIMEOUT_MS,
    timeout: TIMEOUT_MS,
    pathFilter: (path) => PATHS.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)),
    on: {
      error: (error, _req, target) => {
        if (!isResponse(target) || target.headersSent) {
          return
        }
        const isTimeout = (error as NodeJS.ErrnoException).code === "ECONNRESET"
        target.status(isTimeout ? 504 : 502).json({
          type: "unavailable",
          message: isTimeout ? "The shop is slow to answer." : "The shop does not answer.",
        })
      },
    },
  })
