type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value)

/**
 * An answer as the SOAP library reads it, without what only the wire needs: encoded values are wrapped with their
 * types, a list is an element with entries, a list of one is that one, and an empty one is nothing.
 *
 * @example plainValue({ attributes: { "xsi:type": "xsd:string" }, $value: "85820000001" }) // "85820000001"
 */
export const plainValue = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(plainValue)
  }
  if (!isNode(value)) {
    return value
  }
  if ("$value" in value) {
    return value.$value
  }
  const { attributes: _types, ...fields } = value
  const names = Object.keys(fields)
  if (!names.length) {
    return null
  }
  if (names.length === 1 && names[0] === "item") {
    return [fields.item].flat().map(plainValue)
  }
  return Object.fromEntries(names.map((name) => [name, plainValue(fields[name])]))
}
