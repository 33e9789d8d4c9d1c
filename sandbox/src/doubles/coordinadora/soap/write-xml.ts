import { isRecord } from "../../../core/dig"
import { entryOf, isPrimitive, type SoapService, type TypeRef } from "./service"
import type { SoapFault } from "./soap-fault"

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character])

const typeName = (type: TypeRef) => (isPrimitive(type) ? `xsd:${type}` : `ns1:${type}`)

/** The attributes that an encoded answer carries and a literal one does not. */
const typing = ({ style }: SoapService, type: TypeRef, value: unknown): string => {
  if (style === "document") {
    return ""
  }
  const entry = entryOf(type)
  return entry
    ? ` SOAP-ENC:arrayType="${typeName(entry)}[${(value as unknown[]).length}]" xsi:type="SOAP-ENC:Array"`
    : ` xsi:type="${typeName(type)}"`
}

const writeValue = (service: SoapService, name: string, type: TypeRef, value: unknown): string => {
  if (value === null || value === undefined) {
    return `<${name} xsi:nil="true"/>`
  }
  const entry = entryOf(type)
  const inner = entry
    ? (value as unknown[]).map((item) => writeValue(service, "item", entry, item)).join("")
    : isRecord(value)
      ? Object.entries(service.types[type])
          .map(([field, fieldType]) => writeValue(service, field, fieldType, value[field]))
          .join("")
      : escapeXml(String(value))
  return `<${name}${typing(service, type, value)}>${inner}</${name}>`
}

const envelope = (namespace: string, body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:SOAP-ENC="http://schemas.xmlsoap.org/soap/encoding/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ns1="${namespace}"><SOAP-ENV:Body>${body}</SOAP-ENV:Body></SOAP-ENV:Envelope>`

export const writeAnswer = (service: SoapService, operation: string, value: unknown): string => {
  const result = service.style === "rpc" ? "return" : `${operation}Result`
  const inner = writeValue(service, result, service.operations[operation].output, value)
  return envelope(service.namespace, `<ns1:${operation}Response>${inner}</ns1:${operation}Response>`)
}

export const writeFault = (service: SoapService, { code, message }: SoapFault): string => {
  const faultcode = /^\d+$/.test(code) ? code : `SOAP-ENV:${code}`
  return envelope(
    service.namespace,
    `<SOAP-ENV:Fault><faultcode>${faultcode}</faultcode><faultstring>${escapeXml(message)}</faultstring></SOAP-ENV:Fault>`
  )
}
