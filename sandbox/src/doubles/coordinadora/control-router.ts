import { Router, type ErrorRequestHandler } from "express"
import { digText } from "../../core/dig"
import type { CoordinadoraState } from "./coordinadora-state"
import { GUIDE_STATES, type GuideState } from "./guide-states"
import { stateOf, type Guide } from "./guides"
import { SoapFault } from "./soap/soap-fault"

const show = (guide: Guide) => {
  const { code, input, collect, states, novelties, isCancelled } = guide
  return {
    codigo_remision: code,
    referencia: input.referencia,
    ciudad_destinatario: input.ciudad_destinatario,
    estado: stateOf(guide),
    descripcion: GUIDE_STATES[stateOf(guide)],
    anulada: isCancelled,
    recaudo: collect,
    estados: states,
    novedades: novelties,
  }
}

const answerProblem: ErrorRequestHandler = (error, _req, res, next) => {
  if (!(error instanceof SoapFault)) {
    return next(error)
  }
  res.status(400).json({ error: error.message })
}

/**
 * `/_sandbox/coordinadora`, for tests and demos:
 *
 * - `GET /guides` → `{guides}`, newest first
 * - `POST /guides/:code/advance` `{estado}` (a number of {@link GUIDE_STATES}) → `{guide}`; from then on the parcel no
 *   longer moves by itself
 * - `POST /guides/:code/novedades` `{codigo, descripcion}` → `{guide}`
 * - `POST /guides/:code/anular` → `{guide}`: taken back in Coordinadora's own panel
 * - `POST /guides/:code/recaudo` `{valor}` → `{guide}`: the courier takes that many pesos, whatever the guide says
 */
export const coordinadoraControlRouter = ({ guides }: CoordinadoraState): Router => {
  const router = Router()
  router.get("/guides", (_req, res) => void res.json({ guides: guides.list().map(show) }))
  router.post("/guides/:code/advance", (req, res) => {
    const state = String(req.body?.estado ?? "")
    if (!Object.hasOwn(GUIDE_STATES, state)) {
      throw new SoapFault("Client", `estado must be one of ${Object.keys(GUIDE_STATES).join(", ")}`)
    }
    const guide = guides.get(req.params.code)
    guides.advance(guide, state as GuideState)
    res.json({ guide: show(guide) })
  })
  router.post("/guides/:code/novedades", (req, res) => {
    const [codigo, descripcion] = [digText(req.body, "codigo"), digText(req.body, "descripcion")]
    if (!codigo || !descripcion) {
      throw new SoapFault("Client", "codigo and descripcion are required")
    }
    const guide = guides.get(req.params.code)
    guides.report(guide, { codigo, descripcion })
    res.json({ guide: show(guide) })
  })
  router.post("/guides/:code/anular", (req, res) => {
    const guide = guides.get(req.params.code)
    guides.cancel(guide)
    res.json({ guide: show(guide) })
  })
  router.post("/guides/:code/recaudo", (req, res) => {
    const { valor } = (req.body ?? {}) as { valor?: unknown }
    if (typeof valor !== "number" || !Number.isInteger(valor) || valor < 0) {
      throw new SoapFault("Client", "valor must be whole pesos")
    }
    const guide = guides.get(req.params.code)
    guide.collected = valor
    res.json({ guide: show(guide) })
  })
  router.use(answerProblem)
  return router
}
