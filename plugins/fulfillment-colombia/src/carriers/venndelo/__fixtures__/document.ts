import Ajv, { type ValidateFunction } from "ajv"
import openapi from "./openapi.json"

type Operation = {
  parameters?: { name: string; in: string; schema?: { enum?: string[] } }[]
  requestBody?: { content: { "application/json": { schema: object } } }
}

type Schema = { properties?: object; additionalProperties?: boolean }

/** The document allows unknown fields; a misspelt optional one would pass unnoticed. */
const strictDocument = () => {
  const copy = structuredClone(openapi) as { components: { schemas: Record<string, Schema> } }
  Object.values(copy.components.schemas).forEach((schema) => {
    if (schema.properties) {
      schema.additionalProperties = false
    }
  })
  return copy
}

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
ajv.addSchema(strictDocument(), "venndelo")

const paths = openapi.paths as unknown as Record<string, Record<string, Operation>>
const pattern = (path: string) => new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`)
const escape = (part: string) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))

const bodyValidators = new Map<string, ValidateFunction>()

const bodyValidator = (path: string, method: string): ValidateFunction => {
  const key = `${method} ${path}`
  const pointer = ["paths", path, method, "requestBody", "content", "application/json", "schema"].map(escape).join("/")
  const validator = bodyValidators.get(key) ?? ajv.compile({ $ref: `venndelo#/${pointer}` })
  bodyValidators.set(key, validator)
  return validator
}

export type SentRequest = { method: string; path: string; query: Record<string, string>; body: unknown }

/** What is wrong with a request by Venndelo's own document; empty when nothing is. */
export const violations = ({ method, path, query, body }: SentRequest): string[] => {
  const verb = method.toLowerCase()
  const candidates = Object.keys(paths).filter((candidate) => pattern(candidate).test(path) && paths[candidate][verb])
  const literal = candidates.find((candidate) => candidate === path) ?? candidates[0]
  if (!literal) {
    return [`${method} ${path} is not in the document`]
  }
  const operation = paths[literal][verb]
  const problems = Object.entries(query).flatMap(([name, value]) => {
    const parameter = operation.parameters?.find((candidate) => candidate.in === "query" && candidate.name === name)
    if (!parameter) {
      return [`query ${name} is not in the document`]
    }
    const allowed = parameter.schema?.enum
    return allowed && !allowed.includes(value) ? [`query ${name} may not be ${value}`] : []
  })
  if (!operation.requestBody) {
    return body === undefined ? problems : [...problems, "a body where the document has none"]
  }
  const validate = bodyValidator(literal, verb)
  return validate(body) ? problems : [...problems, ajv.errorsText(validate.errors)]
}
