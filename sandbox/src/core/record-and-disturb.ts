import type { RequestHandler, Response } from "express"
import type { Fault } from "./faults"
import type { World } from "./world"

const answerWith = (res: Response, fault: Fault) => {
  if (fault.drop) {
    res.socket?.destroy()
    return
  }
  for (const [name, value] of Object.entries(fault.headers ?? {})) {
    res.setHeader(name, value)
  }
  res.status(fault.status ?? 500).json(fault.body ?? { error: "injected fault" })
}

/** Lets the handler do its work, then replaces its answer. */
const replaceAnswer = (res: Response, fault: Fault) => {
  const json = res.json.bind(res)
  let replaced = false
  const replace = () => {
    if (replaced) {
      return res
    }
    replaced = true
    if (fault.drop) {
      res.socket?.destroy()
      return res
    }
    res.status(fault.status ?? 500)
    return json(fault.body ?? { error: "injected fault" })
  }
  res.json = replace as Response["json"]
  res.send = replace as Response["send"]
  res.end = ((...args: unknown[]) =>
    replaced ? (Object.getPrototypeOf(res).end as (...a: unknown[]) => Response).apply(res, args) : replace()) as Response["end"]
}

/** First middleware of every double: keeps the call and applies the fault that is due. */
export const recordAndDisturb =
  (world: World, provider: string): RequestHandler =>
  (req, res, next) => {
    const call = world.calls.add({
      provider,
      method: req.method,
      path: req.path,
      query: req.query,
      headers: req.headers,
      body: req.body,
      status: null,
      at: new Date(world.clock.now()).toISOString(),
    })
    res.on("finish", () => (call.status = res.statusCode))

    const fault = world.faults.takeForRequest(provider, req.method, req.path)
    if (!fault) {
      return next()
    }
    if (fault.delay_ms) {
      world.clock.schedule(fault.delay_ms, () => (fault.status || fault.drop ? answerWith(res, fault) : next()))
      return
    }
    if (fault.after) {
      replaceAnswer(res, fault)
      return next()
    }
    answerWith(res, fault)
  }
