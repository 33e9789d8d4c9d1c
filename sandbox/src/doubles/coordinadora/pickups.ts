import { digText, type Json } from "../../core/dig"
import type { World } from "../../core/world"
import { activeCity } from "./cities"
import type { Guides } from "./guides"
import { SoapFault } from "./soap/soap-fault"

/** How soon the courier comes, whatever day was asked for. */
const ARRIVAL_MS = 1_000

/** The courier's visits. One at a time for an address and a day takes everything that waits there. */
export class Pickups {
  private readonly waiting = new Set<string>()
  private nextId = 700_001

  constructor(
    private readonly world: World,
    private readonly guides: Guides
  ) {}

  /** @throws SoapFault `10` when the courier is already on the way there that day */
  schedule(input: Json): number {
    const [date, address] = [digText(input, "fecha_recogida"), digText(input, "direccion")]
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date ?? "") || !address) {
      throw new SoapFault("Server", "La fecha y la direccion de recogida son obligatorias")
    }
    activeCity(input.ciudad_origen, "origen")
    const place = `${date} ${address}`
    if (this.waiting.has(place)) {
      throw new SoapFault("10", "Ya existe una recogida programada")
    }
    this.waiting.add(place)
    this.world.clock.schedule(ARRIVAL_MS, () => {
      this.waiting.delete(place)
      this.guides.collectAll()
    })
    return this.nextId++
  }

  reset(): void {
    this.waiting.clear()
  }
}
