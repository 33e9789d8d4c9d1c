export type ErasureState = {
  /** The person still waits for a parcel: the shop needs who and where. */
  has_open_orders: boolean
  parties: string[]
  answers: { plugin: string; waiting: number }[]
}

/** - `wait`: for orders to end. - `ask`: the plugins that have not erased everything. - `erase`: what Medusa itself keeps. */
export type ErasureMove = "wait" | "ask" | "erase"

/** Plugins go first: they find a guest's rows by what Medusa's tables say of an order's buyer. */
export const nextMove = ({ has_open_orders, parties, answers }: ErasureState): ErasureMove => {
  if (has_open_orders) {
    return "wait"
  }
  const finished = answers.filter(({ waiting }) => waiting === 0).map(({ plugin }) => plugin)
  return parties.every((plugin) => finished.includes(plugin)) ? "erase" : "ask"
}
