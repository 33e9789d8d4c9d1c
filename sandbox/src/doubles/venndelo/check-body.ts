import type { RequestHandler } from "express"
import { documentProblems, queryProblems, type SchemaName } from "./document"
import { invalidBody } from "./venndelo-error"

/** Refuses a body that does not conform to the document's schema, naming every fault. */
export const checkBody =
  (schema: SchemaName): RequestHandler =>
  (req, _res, next) => {
    const problems = documentProblems(schema, req.body)
    next(problems.length ? invalidBody(...problems) : undefined)
  }

/** Refuses a query that does not conform to the document. @param path as in the document */
export const checkQuery =
  (path: string): RequestHandler =>
  (req, _res, next) => {
    const problems = queryProblems(path, req.query)
    next(problems.length ? invalidBody(...problems) : undefined)
  }
