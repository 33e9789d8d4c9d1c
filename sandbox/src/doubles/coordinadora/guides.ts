import { digList, digText, type Json } from "../../core/dig"
import type { World } from "../../core/world"
import { activeCity } from "./cities"
import { CANCELLED, JOURNEY, type GuideState } from "./guide-states"
import { piecesOf, type Piece } from "./quote"
import { SoapFault } from "./soap/soap-fault"

export type Guide = {
  id: number
  /** `codigo_remision`: eleven digits. */
  code: string
  input: Json
  pieces: Piece[]
  /** Pesos to collect at the door; 0 when paid. */
  collect: number
  /** Pesos that the courier took all the same, where a test or a demo has it take another amount. */
  collected: number | null
  /** Oldest first; times of the sandbox's clock in milliseconds. */
  states: { state: GuideState; at: number }[]
  novelties: { codigo: string; descripcion: string; at: number }[]
  isCancelled: boolean
  /** Takes back what the parcel would still do by itself. */
  stopJourney: () => void
}

const REQUIRED = [
  "nombre_remitente",
  "direccion_remitente",
  "telefono_remitente",
  "nombre_destinatario",
  "direccion_destinatario",
  "telefono_destinatario",
  "valor_declarado",
  "nivel_servicio",
  "contenido",
] as const

const collectOf = (input: Json): number => {
  const amounts = digList(input, "recaudos").map((row) => Number(digText(row, "valor")))
  if (amounts.some((amount) => !Number.isInteger(amount) || amount <= 0)) {
    throw new SoapFault("Server", "El valor del recaudo debe ser un entero mayor que cero")
  }
  return amounts.reduce((sum, amount) => sum + amount, 0)
}

/** The shop's guides. `referencia` is no key: the same one twice makes two guides. */
export class Guides {
  private readonly guides = new Map<string, Guide>()
  private nextNumber = 1

  constructor(private readonly world: World) {}

  /** @throws SoapFault for what Coordinadora refuses */
  create(input: Json): Guide {
    const missing = REQUIRED.filter((field) => !digText(input, field))
    if (missing.length) {
      throw new SoapFault("Server", `El campo ${missing[0]} es obligatorio`)
    }
    if (input.estado !== "IMPRESO") {
      throw new SoapFault("Server", "El estado de la guia debe ser IMPRESO")
    }
    activeCity(input.ciudad_remitente, "origen")
    activeCity(input.ciudad_destinatario, "destino")
    const id = this.nextNumber++
    const guide: Guide = {
      id,
      code: String(85_820_000_000 + id),
      input,
      pieces: piecesOf(input),
      collect: collectOf(input),
      collected: null,
      states: [{ state: "1", at: this.world.clock.now() }],
      novelties: [],
      isCancelled: false,
      stopJourney: () => undefined,
    }
    this.guides.set(guide.code, guide)
    return guide
  }

  /** @throws SoapFault */
  get(code: unknown): Guide {
    const guide = this.guides.get(String(code))
    if (!guide) {
      throw new SoapFault("Server", "La guia no existe")
    }
    return guide
  }

  find(code: unknown): Guide | undefined {
    return this.guides.get(String(code))
  }

  /** The newest living guide of a reference, else the newest one. @throws SoapFault */
  byReference(reference: string): Guide {
    const found = this.list().filter(({ input }) => input.referencia === reference)
    const guide = found.find(({ isCancelled }) => !isCancelled) ?? found[0]
    if (!guide) {
      throw new SoapFault("Server", "No existe informacion para la referencia consultada")
    }
    return guide
  }

  /** Newest first. */
  list(): Guide[] {
    return [...this.guides.values()].reverse()
  }

  /** @throws SoapFault once Coordinadora has the parcel, or when it was done before */
  cancel(guide: Guide): void {
    if (guide.isCancelled) {
      throw new SoapFault("Server", "La guia ya se encuentra anulada")
    }
    if (stateOf(guide) !== "1") {
      throw new SoapFault("Server", "La guia ya fue recibida por Coordinadora y no se puede anular")
    }
    guide.stopJourney()
    guide.isCancelled = true
    this.report(guide, CANCELLED)
  }

  /** The courier takes every parcel that waits, and each travels by itself from then on. */
  collectAll(): void {
    for (const guide of this.list().filter((one) => stateOf(one) === "1" && !one.isCancelled)) {
      const tasks = JOURNEY.map(({ afterMs, state }) =>
        this.world.clock.schedule(afterMs, () => this.move(guide, state))
      )
      guide.stopJourney = () => tasks.forEach((takeBack) => takeBack())
    }
  }

  /** Puts a parcel where a test or a demo wants it; from then on it no longer moves by itself. */
  advance(guide: Guide, state: GuideState): void {
    guide.stopJourney()
    this.move(guide, state)
  }

  /** Something went wrong with a parcel: a `novedad`. It travels on by itself. */
  report(guide: Guide, novelty: { codigo: string; descripcion: string }): void {
    guide.novelties.push({ ...novelty, at: this.world.clock.now() })
  }

  reset(): void {
    this.guides.clear()
    this.nextNumber = 1
  }

  private move(guide: Guide, state: GuideState): void {
    guide.states.push({ state, at: this.world.clock.now() })
  }
}

export const stateOf = ({ states }: Guide): GuideState => states[states.length - 1].state
