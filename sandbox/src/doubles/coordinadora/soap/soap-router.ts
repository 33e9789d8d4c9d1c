import { Router } from "express"
import type { Json } from "../../../core/dig"
import { buildWsdl } from "./build-wsdl"
import { childOf, readValue, readXml, type XmlNode } from "./read-xml"
import type { SoapService } from "./service"
import { SoapFault } from "./soap-fault"
import { writeAnswer, writeFault } from "./write-xml"

export type SoapHandlers = Record<string, (input: Json) => unknown>

/** The operation's element in an envelope. @throws SoapFault */
export const operationNode = (body: unknown): XmlNode => {
  const xml = typeof body === "string" ? body : ""
  const node = childOf(childOf(readXml(xml), "Envelope"), "Body")?.children[0]
  if (!node) {
    throw new SoapFault("Client", "Bad Request")
  }
  return node
}

const inputOf = (service: SoapService, node: XmlNode): Json => {
  if (!Object.hasOwn(service.operations, node.name)) {
    throw new SoapFault("Client", `Procedure '${node.name}' not present`)
  }
  const argument = childOf(node, "p")
  const input = argument && readValue(argument, service.operations[node.name].input, service.types)
  return (input ?? {}) as Json
}

/** One address of a SOAP service: its description at `GET ?wsdl`, its operations by POST. */
export const soapRouter = (service: SoapService, locationOf: () => string, handlers: SoapHandlers): Router => {
  const router = Router()
  router.get("/", (req, res, next) => {
    if (req.query.wsdl === undefined) {
      return next()
    }
    res.type("text/xml").send(buildWsdl(service, locationOf()))
  })
  router.post("/", async (req, res, next) => {
    try {
      const node = operationNode(req.body)
      const input = inputOf(service, node)
      const value = await handlers[node.name](input)
      res.type("text/xml").send(writeAnswer(service, node.name, value))
    } catch (error) {
      if (!(error instanceof SoapFault)) {
        return next(error)
      }
      res.status(500).type("text/xml").send(writeFault(service, error))
    }
  })
  return router
}
