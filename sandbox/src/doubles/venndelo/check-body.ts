import type { NextFunction, RequestHandler, Response } from "express"
import type { World } from "../../core/world"
import { documentProblems, queryProblems, type SchemaName } from "./document"
import { invalidBody } from "./venndelo-error"

/** Keeps the breaches of the document that the handlers after it find. */
export const keepBreaches =
  (world: World): RequestHandler =>
  (req, res, next) => {
    res.locals.keepBreach = (problems: string[]) =>
      world.breaches.push({ provider: "venndelo", call: `${req.method} ${req.path}`, problems })
    next()
  }

const judge = (problems: string[], res: Response, next: NextFunction) => {
  if (problems.length > 0) {
    res.locals.keepBreach(problems)
  }
  next(problems.length > 0 ? invalidBody(...problems) : undefined)
}

/** Refuses a body that does not conform to the document's schema, naming every fault. */
export const checkBody =
  (schema: SchemaName): RequestHandler =>
  (req, res, next) =>
    judge(documentProblems(schema, req.body), res, next)

/** Refuses a query that does not conform to the document. @param path as in the document */
export const checkQuery =
  (path: string): RequestHandler =>
  (req, res, next) =>
    judge(queryProblems(path, req.query), res, next)
