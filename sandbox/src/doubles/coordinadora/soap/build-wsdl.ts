import { entryOf, isPrimitive, type SoapService, type TypeRef } from "./service"

const listName = (entry: TypeRef) => `ArrayOf${entry[0].toUpperCase()}${entry.slice(1)}`

const xmlType = (type: TypeRef): string => {
  const entry = entryOf(type)
  return entry ? `tns:${listName(entry)}` : isPrimitive(type) ? `xsd:${type}` : `tns:${type}`
}

const element = (name: string, type: TypeRef) => `<xsd:element name="${name}" type="${xmlType(type)}"/>`

const listType = ({ style }: SoapService, entry: TypeRef): string => {
  const body =
    style === "document"
      ? `<xsd:sequence><xsd:element name="item" type="${xmlType(entry)}" minOccurs="0" maxOccurs="unbounded"/></xsd:sequence>`
      : `<xsd:complexContent><xsd:restriction base="soap-enc:Array"><xsd:attribute ref="soap-enc:arrayType" wsdl:arrayType="${xmlType(entry)}[]"/></xsd:restriction></xsd:complexContent>`
  return `<xsd:complexType name="${listName(entry)}">${body}</xsd:complexType>`
}

const schema = (service: SoapService): string => {
  const operations = Object.entries(service.operations)
  const used = [
    ...Object.values(service.types).flatMap((fields) => Object.values(fields)),
    ...operations.flatMap(([, { input, output }]) => [input, output]),
  ]
  const entries = [...new Set(used.map(entryOf).filter((entry) => entry !== undefined))]
  const types = Object.entries(service.types).map(([name, fields]) => {
    const all = Object.entries(fields).map(([field, type]) => element(field, type))
    return `<xsd:complexType name="${name}"><xsd:all>${all.join("")}</xsd:all></xsd:complexType>`
  })
  const wrapper = (name: string, part: string) =>
    `<xsd:element name="${name}"><xsd:complexType><xsd:sequence>${part}</xsd:sequence></xsd:complexType></xsd:element>`
  const wrappers =
    service.style === "rpc"
      ? []
      : operations.flatMap(([name, { input, output }]) => [
          wrapper(name, element("p", input)),
          wrapper(`${name}Response`, element(`${name}Result`, output)),
        ])
  return [...types, ...entries.map((entry) => listType(service, entry)), ...wrappers].join("\n")
}

const messages = ({ style, operations }: SoapService): string =>
  Object.entries(operations)
    .map(([name, { input, output }]) =>
      style === "rpc"
        ? `<message name="${name}In"><part name="p" type="${xmlType(input)}"/></message>
<message name="${name}Out"><part name="return" type="${xmlType(output)}"/></message>`
        : `<message name="${name}In"><part name="parameters" element="tns:${name}"/></message>
<message name="${name}Out"><part name="parameters" element="tns:${name}Response"/></message>`
    )
    .join("\n")

const bodyOf = ({ style, namespace }: SoapService) =>
  style === "rpc"
    ? `<soap:body use="encoded" namespace="${namespace}" encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"/>`
    : `<soap:body use="literal"/>`

/** The service's description as the real server hands it out at `?wsdl`. */
export const buildWsdl = (service: SoapService, location: string): string => {
  const { name, namespace, style } = service
  const operations = Object.keys(service.operations)
  const ports = operations.map(
    (operation) =>
      `<operation name="${operation}"><input message="tns:${operation}In"/><output message="tns:${operation}Out"/></operation>`
  )
  const bindings = operations.map(
    (operation) =>
      `<operation name="${operation}"><soap:operation soapAction="${namespace}#${operation}"/><input>${bodyOf(service)}</input><output>${bodyOf(service)}</output></operation>`
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:soap-enc="http://schemas.xmlsoap.org/soap/encoding/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:tns="${namespace}" name="${name}" targetNamespace="${namespace}">
<types><xsd:schema targetNamespace="${namespace}">
${schema(service)}
</xsd:schema></types>
${messages(service)}
<portType name="${name}Port">
${ports.join("\n")}
</portType>
<binding name="${name}Binding" type="tns:${name}Port">
<soap:binding style="${style}" transport="http://schemas.xmlsoap.org/soap/http"/>
${bindings.join("\n")}
</binding>
<service name="${name}Service"><port name="${name}Port" binding="tns:${name}Binding"><soap:address location="${location}"/></port></service>
</definitions>`
}
