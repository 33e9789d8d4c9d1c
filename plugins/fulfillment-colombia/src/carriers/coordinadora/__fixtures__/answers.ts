// Answers as the services send them: AGS literal and without types, AGW encoded and with them.

const envelope = (namespace: string, body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns1="${namespace}" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:SOAP-ENC="http://schemas.xmlsoap.org/soap/encoding/"><SOAP-ENV:Body>${body}</SOAP-ENV:Body></SOAP-ENV:Envelope>`

const AGS = "https://sandbox.coordinadora.com/ags/1.5/server.php"
const AGW = "http://sandbox.coordinadora.com/agw/ws/guias/1.6/server.php"

/** @param inner what stands in the result */
export const agsAnswer = (operation: string, inner: string): string =>
  envelope(AGS, `<ns1:${operation}Response><${operation}Result>${inner}</${operation}Result></ns1:${operation}Response>`)

/** @param result the element `<return …>` */
export const agwAnswer = (operation: string, result: string): string =>
  envelope(AGW, `<ns1:${operation}Response SOAP-ENV:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/">${result}</ns1:${operation}Response>`)

export const fault = (code: string, text: string): string =>
  envelope(AGS, `<SOAP-ENV:Fault><faultcode>${code}</faultcode><faultstring>${text}</faultstring></SOAP-ENV:Fault>`)

export const PDF = Buffer.from("%PDF-1.4 guide")

export const quoteAnswer = (fields = "<flete_total>15400</flete_total><dias_entrega>3</dias_entrega>"): string =>
  agsAnswer("Cotizador_cotizar", fields)

export const guideAnswer = (code = "85820000001", pdf = PDF.toString("base64")): string =>
  agwAnswer(
    "Guias_generarGuia",
    `<return xsi:type="ns1:Agw_typeGenerarGuiaOut"><id_remision xsi:type="xsd:int">1</id_remision><codigo_remision xsi:type="xsd:string">${code}</codigo_remision><pdf_guia xsi:type="xsd:string">${pdf}</pdf_guia><url_terceros xsi:type="xsd:string"></url_terceros><referencia xsi:type="xsd:string">ful_1</referencia></return>`
  )

type Event = [codigo: string, fecha: string, hora: string]

const events = (list: Event[]) =>
  list
    .map(
      ([codigo, fecha, hora]) =>
        `<item><codigo>${codigo}</codigo><descripcion>X</descripcion><fecha>${fecha}</fecha><hora>${hora}</hora></item>`
    )
    .join("")

export const trackingAnswer = (estados: Event[], novedades: Event[] = [], code = "85820000001"): string =>
  agsAnswer(
    "Seguimiento_detallado",
    `<codigo_remision>${code}</codigo_remision><imagen xsi:nil="true"/><estados>${events(estados)}</estados><novedades>${events(novedades)}</novedades><tiene_anexo>0</tiene_anexo><referencia>ful_1</referencia><producto>4</producto><guias_vinculadas/>`
  )
