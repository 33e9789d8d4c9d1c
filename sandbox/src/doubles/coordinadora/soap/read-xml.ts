import sax from "sax"
import type { Json } from "../../../core/dig"
import { entryOf, isPrimitive, type SoapTypes, type TypeRef } from "./service"
import { SoapFault } from "./soap-fault"

/** An element without its namespace prefix. */
export type XmlNode = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string }

const localName = (name: string) => name.replace(/^.*:/, "")

const toAttributes = (attributes: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), String(value)]))

/** @throws SoapFault when it is no XML */
export const readXml = (xml: string): XmlNode => {
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" }
  const open = [root]
  const parser = sax.parser(true)
  parser.onopentag = ({ name, attributes }) => {
    const node = { name: localName(name), attributes: toAttributes(attributes), children: [], text: "" }
    open[open.length - 1].children.push(node)
    open.push(node)
  }
  parser.onclosetag = () => void open.pop()
  parser.ontext = parser.oncdata = (text) => {
    open[open.length - 1].text += text
  }
  try {
    parser.write(xml).close()
  } catch {
    throw new SoapFault("Client", "Bad Request")
  }
  return root
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name)

/** What an element says, read as its type. What the type does not have is refused: a misspelt field is lost. */
export const readValue = (node: XmlNode, type: TypeRef, types: SoapTypes): unknown => {
  if (node.attributes.nil === "true" || node.attributes.nil === "1") {
    return null
  }
  const entry = entryOf(type)
  if (entry) {
    return node.children.map((child) => readValue(child, entry, types))
  }
  if (isPrimitive(type)) {
    return node.text.trim()
  }
  const fields = types[type]
  const read: Json = {}
  for (const child of node.children) {
    if (!Object.hasOwn(fields, child.name)) {
      throw new SoapFault("Client", `El campo ${child.name} no existe en ${type}`)
    }
    read[child.name] = readValue(child, fields[child.name], types)
  }
  return read
}
