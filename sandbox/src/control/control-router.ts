import { Router } from "express"
import type { World } from "../core/world"
import { parseAdvance } from "./parse-advance"
import { parseFault } from "./parse-fault"

const providerOf = (query: Record<string, unknown>): string | undefined =>
  typeof query.provider === "string" ? query.provider : undefined

/** The control API that all doubles share, below `/_sandbox`. Lists are whole, oldest first. */
export const controlRouter = (world: World, reset: () => void): Router => {
  const router = Router()

  router.post("/reset", (_req, res) => {
    reset()
    res.status(204).end()
  })
  router.get("/calls", (req, res) => void res.json({ calls: world.calls.list(providerOf(req.query)) }))
  router.get("/breaches", (_req, res) => void res.json({ breaches: world.breaches }))
  router.get("/webhooks", (req, res) => void res.json({ webhooks: world.webhooks.list(providerOf(req.query)) }))

  router.get("/faults", (_req, res) => void res.json({ faults: world.faults.list() }))
  router.post("/faults", (req, res) => {
    const parsed = parseFault(req.body)
    if ("error" in parsed) {
      return void res.status(400).json(parsed)
    }
    res.status(201).json({ fault: world.faults.add(parsed.value) })
  })
  router.delete("/faults", (_req, res) => {
    world.faults.reset()
    res.status(204).end()
  })
  router.delete("/faults/:id", (req, res) => {
    if (!world.faults.remove(Number(req.params.id))) {
      return void res.status(404).json({ error: `No fault ${req.params.id}` })
    }
    res.status(204).end()
  })

  router.post("/clock/advance", async (req, res, next) => {
    const parsed = parseAdvance(req.body)
    if ("error" in parsed) {
      return void res.status(400).json(parsed)
    }
    try {
      await world.clock.advance(parsed.value)
      res.json({ now: new Date(world.clock.now()).toISOString() })
    } catch (error) {
      next(error)
    }
  })
  return router
}
