import Ajv, { type ValidateFunction } from "ajv"
import document from "./openapi.json"

/** A schema of Venndelo's own API document (Beta, version 1.20250707), which is kept whole beside this file. */
export type SchemaName = keyof typeof document.components.schemas

const DOCUMENT_ID = "venndelo"

/** OpenAPI 3.0 allows `nullable` beside `allOf`; JSON Schema wants it said in another way. */
const toJsonSchema = (schema: unknown): unknown => {
  if (Array.isArray(schema)) {
    return schema.map(toJsonSchema)
  }
  if (typeof schema !== "object" || schema === null) {
    return schema
  }
  const entries = Object.entries(schema).map(([key, value]) => [key, toJsonSchema(value)])
  const { nullable, ...rest } = Object.fromEntries(entries)
  if (nullable === true && !("type" in rest)) {
    return { anyOf: [rest, { type: "null" }] }
  }
  return nullable === undefined ? rest : { ...rest, nullable }
}

const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false })
ajv.addSchema({ ...(toJsonSchema(document) as object), $id: DOCUMENT_ID })

const validatorOf = (name: SchemaName): ValidateFunction => {
  const validate = ajv.getSchema(`${DOCUMENT_ID}#/components/schemas/${name}`)
  if (!validate) {
    throw new Error(`The document has no schema ${name}`)
  }
  return validate
}

/** What `value` gets wrong by the document, one line per fault; empty when it conforms. */
export const documentProblems = (name: SchemaName, value: unknown): string[] => {
  const validate = validatorOf(name)
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath.slice(1) || "body"} ${message}`)
}

type Parameter = { name: string; in: string; schema?: { type?: string; enum?: string[] } }

const paths = document.paths as unknown as Record<string, Record<string, { parameters?: Parameter[] } | undefined>>

/** Every operation of the document, as `GET /v1/admin/orders/{id}`. */
export const OPERATIONS: string[] = Object.entries(paths).flatMap(([path, operations]) =>
  Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`)
)

/** What the query of a list gets wrong by the document; parameters that it does not know are nobody's business. */
export const queryProblems = (path: string, query: Record<string, unknown>): string[] =>
  (paths[path]?.get?.parameters ?? [])
    .filter(({ name, in: where }) => where === "query" && query[name] !== undefined)
    .flatMap(({ name, schema }) => {
      const value = String(query[name])
      if (schema?.enum && !schema.enum.includes(value)) {
        return [`${name} no es un valor admitido`]
      }
      return schema?.type === "number" && !/^\d+$/.test(value) ? [`${name} debe ser un número`] : []
    })
