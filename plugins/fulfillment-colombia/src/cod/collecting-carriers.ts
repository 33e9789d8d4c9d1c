import type { CarrierPort } from "../carriers/port"

export type Collector = Pick<CarrierPort, "code" | "capabilities">

/** Which of these carriers collect at the door in a city, by their own word and the shop's. */
export type FindCollecting = <T extends Collector>(cityCode: string, carriers: T[]) => Promise<T[]>

let answerer: FindCollecting | undefined

/**
 * Lets the shipping module answer {@link collectingIn}. A fulfillment provider lives in a container of its own that the
 * module is not in, and what both should say may not be configured twice: so the module leaves its answer here.
 */
export const answerCollecting = (find: FindCollecting): void => {
  answerer = find
}

/**
 * The carriers that a contra-entrega parcel may be given to, by the same rule as the contra-entrega check. Where none
 * collects all of them: the check then says so in words of its own.
 *
 * @param cityCode valid DANE code of 8 digits
 */
export const collectingIn = async <T extends Collector>(cityCode: string, carriers: T[]): Promise<T[]> => {
  const collecting = carriers.length > 1 && answerer ? await answerer(cityCode, carriers) : carriers
  return collecting.length ? collecting : carriers
}
