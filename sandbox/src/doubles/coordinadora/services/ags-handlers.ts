import type { Json } from "../../../core/dig"
import { bogotaTime } from "../bogota-time"
import { checkQuotesAccess } from "../check-access"
import { CITIES, departments } from "../cities"
import type { CoordinadoraState } from "../coordinadora-state"
import { GUIDE_STATES } from "../guide-states"
import { stateOf, type Guide } from "../guides"
import { quote } from "../quote"
import type { SoapHandlers } from "../soap/soap-router"

const lookUp = ({ guides }: CoordinadoraState, input: Json): Guide =>
  input.codigo_remision ? guides.get(input.codigo_remision) : guides.byReference(String(input.referencia ?? ""))

const cityName = (code: unknown) => CITIES.find(({ codigo }) => codigo === code)?.nombre

const tracking = ({ code, input, states, novelties }: Guide) => ({
  codigo_remision: code,
  estados: states.map(({ state, at }) => ({ codigo: state, descripcion: GUIDE_STATES[state], ...bogotaTime(at) })),
  novedades: novelties.map(({ at, ...novelty }) => ({ ...novelty, ...bogotaTime(at) })),
  tiene_anexo: 0,
  nombre_origen: cityName(input.ciudad_remitente),
  nombre_destino: cityName(input.ciudad_destinatario),
  referencia: input.referencia,
  producto: 4,
  guias_vinculadas: [],
})

/** What the courier took for a guide, once it is delivered. */
const collections = (guide: Guide) => {
  const delivered = guide.states.find(({ state }) => state === "6")
  const isCollected = stateOf(guide) === "6" && delivered !== undefined
  return [
    {
      codigo_remision: guide.code,
      referencia: guide.input.referencia,
      valor: isCollected ? (guide.collected ?? guide.collect) : guide.collect,
      forma_pago: 1,
      estado: isCollected ? "RECAUDADO" : "PENDIENTE",
      fecha_recaudo: isCollected ? bogotaTime(delivered.at).fecha : "",
    },
  ]
}

/** Quotations, pickups and tracking. Lists of places are open, everything else wants the shop's key. */
export const agsHandlers = (state: CoordinadoraState): SoapHandlers => {
  const guarded =
    (handle: (input: Json) => unknown) =>
    (input: Json): unknown => {
      checkQuotesAccess(input)
      return handle(input)
    }
  return {
    Cotizador_departamentos: () => departments(),
    Cotizador_ciudades: () => CITIES,
    Cotizador_cotizar: guarded(quote),
    Recaudos_consultar: guarded((input) => {
      const guide = lookUp(state, input)
      return guide.collect > 0 ? collections(guide) : []
    }),
    Recogidas_programar: guarded((input) => ({ id: state.pickups.schedule(input) })),
    Seguimiento_detallado: guarded((input) => tracking(lookUp(state, input))),
  }
}
