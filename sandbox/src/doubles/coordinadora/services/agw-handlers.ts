import { digList, type Json } from "../../../core/dig"
import { bogotaTime } from "../bogota-time"
import { checkGuidesAccess } from "../check-access"
import type { CoordinadoraState } from "../coordinadora-state"
import { guidePdf, manifestPdf } from "../draw-documents"
import { GUIDE_STATES } from "../guide-states"
import { stateOf } from "../guides"
import { SoapFault } from "../soap/soap-fault"
import type { SoapHandlers } from "../soap/soap-router"

const whereabouts = ({ guides }: CoordinadoraState, code: unknown) => {
  const guide = guides.find(code)
  if (!guide) {
    return { codigo_remision: code, codigo_estado: 0, descripcion_estado: "NO EXISTE" }
  }
  const state = stateOf(guide)
  const delivered = guide.states.find((one) => one.state === "6")
  const { fecha, hora } = delivered ? bogotaTime(delivered.at) : { fecha: "", hora: "" }
  return {
    codigo_remision: guide.code,
    codigo_estado: Number(state),
    descripcion_estado: GUIDE_STATES[state],
    fecha_entrega: fecha,
    hora_entrega: hora,
  }
}

const dispatch = async ({ guides, dispatches }: CoordinadoraState, codes: unknown[]) => {
  const listed = codes.map((code) => guides.get(code))
  if (!listed.length || listed.some(({ isCancelled }) => isCancelled)) {
    throw new SoapFault("Server", "No hay guias validas para generar el despacho")
  }
  const codigo_despacho = dispatches.next()
  const impresion = (await manifestPdf(codigo_despacho, listed)).toString("base64")
  return [{ url: "", impresion, codigo_despacho }]
}

/** Guides and manifests. */
export const agwHandlers = (state: CoordinadoraState): SoapHandlers => {
  const guarded =
    (handle: (input: Json) => unknown) =>
    (input: Json): unknown => {
      checkGuidesAccess(input)
      return handle(input)
    }
  const { guides } = state
  return {
    Guias_generarGuia: guarded(async (input) => {
      const guide = guides.create(input)
      const pdf_guia = (await guidePdf(guide)).toString("base64")
      return {
        id_remision: guide.id,
        codigo_remision: guide.code,
        pdf_guia,
        url_terceros: "",
        referencia: input.referencia,
      }
    }),
    Guias_anularGuia: guarded((input) => {
      guides.cancel(guides.get(input.codigo_remision))
      return true
    }),
    Guias_generarDespacho: guarded((input) => dispatch(state, digList(input, "guias"))),
    Guias_rastreoSimple: guarded((input) => digList(input, "codigos_remision").map((code) => whereabouts(state, code))),
    Guias_reimprimirGuia: guarded(async (input) => {
      const guide = guides.get(input.codigo_remision)
      return { codigo_remision: guide.code, pdf: (await guidePdf(guide)).toString("base64") }
    }),
  }
}
