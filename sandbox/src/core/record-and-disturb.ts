import type { RequestHandler, Response } from "express"
import type { Fault } from "./faults"
import type { Double, World } from "./world"

const changesAnswer = (fault: Fault): boolean => Boolean(fault.status || fault.drop)

const answerWith = (res: Response, fault: Fault) => {
  if (fault.drop) {
    res.socket?.destroy()
    return
  }
  res.set(fault.headers ?? {})
  res.status(fault.status ?? 500).json(fault.body ?? { error: "injected fault" })
}

/** Leaves what lets a browser read the answer at all. */
const removeHeaders = (res: Response) =>
  res
    .getHeaderNames()
    .filter((name) => !name.startsWith("access-control-"))
    .forEach((name) => res.removeHeader(name))

/** Lets the handler do its work and catches its answer on the way out: it is lost, replaced or late. */
const disturbAnswer = (world: World, res: Response, fault: Fault) => {
  const { end, write } = res
  if (changesAnswer(fault)) {
    res.write = (() => true) as Response["write"]
  }
  res.end = ((...answer: Parameters<Response["end"]>) => {
    res.end = end
    res.write = write
    const finish = () => {
      if (!changesAnswer(fault)) {
        end.apply(res, answer)
        return
      }
      removeHeaders(res)
      answerWith(res, fault)
    }
    if (fault.delay_ms) {
      world.clock.schedule(fault.delay_ms, finish)
    } else {
      finish()
    }
    return res
  }) as Response["end"]
}

/** First middleware of every double: keeps the call and applies the fault that is due. */
export const recordAndDisturb =
  (world: World, { name: provider, operationOf }: Pick<Double, "name" | "operationOf">): RequestHandler =>
  (req, res, next) => {
    const operation = operationOf?.(req)
    const call = world.calls.add({
      provider,
      method: req.method,
      path: req.path,
      query: req.query,
      ...(operation ? { operation } : {}),
      headers: req.headers,
      body: req.body,
      status: null,
      at: new Date(world.clock.now()).toISOString(),
    })
    res.on("finish", () => (call.status = res.statusCode))

    const fault = world.faults.takeForRequest(provider, req.method, req.path, operation)
    if (!fault) {
      return next()
    }
    if (fault.after) {
      disturbAnswer(world, res, fault)
      return next()
    }
    if (fault.delay_ms) {
      world.clock.schedule(fault.delay_ms, () => (changesAnswer(fault) ? answerWith(res, fault) : next()))
      return
    }
    answerWith(res, fault)
  }
