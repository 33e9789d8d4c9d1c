import type { JsonSchema } from "../types"

type Property = NonNullable<JsonSchema["properties"]>[string]

/** The simplest value a schema accepts. */
const plainValue = (property: Property): unknown => {
  if (property.enum?.length) {
    return property.enum[0]
  }
  switch (property.type) {
    case "number":
    case "integer":
      return property.minimum ?? 1
    case "boolean":
      return false
    case "array":
      return []
    case "object":
      return {}
    default:
      return ""
  }
}

/**
 * Fills a tool's input by its JSON schema: the first required free text gets `text`, other required properties the
 * simplest value that fits.
 *
 * @example
 * toolInput({ type: "object", properties: { query: { type: "string" } }, required: ["query"] }, "lavanda") // { query: "lavanda" }
 */
export const toolInput = (schema: JsonSchema, text: string): Record<string, unknown> => {
  const properties = Object.entries(schema.properties ?? {})
  const required = properties.filter(([name]) => schema.required?.includes(name))
  const isFreeText = ([, property]: [string, Property]) => property.type === "string" && !property.enum
  const target = required.find(isFreeText) ?? properties.find(isFreeText)
  return {
    ...Object.fromEntries(required.map(([name, property]) => [name, plainValue(property)])),
    ...(target ? { [target[0]]: text } : {}),
  }
}
