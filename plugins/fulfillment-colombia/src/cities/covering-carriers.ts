import type { CarrierPort } from "../carriers/port"
import type { CityRecord } from "./coverage"

type Coded = Pick<CarrierPort, "code">

/** Which of these carriers go to a city, by what they have told. */
export type FindCovering = <T extends Coded>(cityCode: string, carriers: T[]) => Promise<T[]>

export type CoverageFacts<T> = {
  carriers: T[]
  /** The city's row, if a carrier has ever named it. */
  city: Pick<CityRecord, "carriers"> | null
  /** Codes of the carriers that have told where they go: of the others nothing is known, and they may. */
  known: string[]
}

export const pickCovering = <T extends Coded>({ carriers, city, known }: CoverageFacts<T>): T[] =>
  carriers.filter(({ code }) => !known.includes(code) || city?.carriers.includes(code))

let answerer: FindCovering | undefined

/** Lets the shipping module answer {@link coveringIn}, as `answerCollecting` does and for the same reason. */
export const answerCovering = (find: FindCovering): void => {
  answerer = find
}

/**
 * The carriers that a parcel to a city may be given to. Asked before any price: a price out of our own table stands in for
 * a carrier that fails, and would be given for a place where nobody goes.
 *
 * @param cityCode valid DANE code of 8 digits
 */
export const coveringIn: FindCovering = async (cityCode, carriers) =>
  answerer ? answerer(cityCode, carriers) : carriers
