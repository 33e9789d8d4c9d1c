import Ajv, { type ValidateFunction } from "ajv"
import document from "./openapi.json"

/** Venndelo's own API document (Beta, version 1.20250707), cut down to the schemas that the double speaks. */
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
