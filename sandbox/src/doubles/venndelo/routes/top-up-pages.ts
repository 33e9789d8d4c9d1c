import { Router } from "express"
import type { VenndeloState } from "../venndelo-state"

const PESOS = new Intl.NumberFormat("es-CO", { style: "currency", currency: "COP", maximumFractionDigits: 0 })

const page = (body: string): string =>
  `<!doctype html><html lang="es"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Recarga Venndelo (sandbox)</title><body style="font-family:system-ui;max-width:26rem;margin:4rem auto">${body}`

/** Where people pay a top-up in; nobody's money moves here. */
export const topUpPages = (state: VenndeloState): Router => {
  const router = Router()
  router.get("/:token", (req, res) => {
    const { amount, isPaid } = state.topUps.find(req.params.token)
    const action = isPaid ? "<p>Ya está pagada.</p>" : `<form method="post"><button>Pagar</button></form>`
    res.send(page(`<h1>Recarga de ${PESOS.format(amount)}</h1><p>Sandbox: no se mueve dinero.</p>${action}`))
  })
  router.post("/:token", (req, res) => {
    const { return_url } = state.topUps.pay(req.params.token)
    if (return_url) {
      return res.redirect(303, return_url)
    }
    res.send(page("<h1>Recarga pagada</h1>"))
  })
  return router
}
