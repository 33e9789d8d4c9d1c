import { useMutation } from "@tanstack/react-query"
import { startTopup } from "../lib/api"

/** Asks a carrier where its wallet can be topped up with an amount of pesos. */
export const useTopup = (carrier: string) =>
  useMutation({ mutationFn: (amount: number) => startTopup(carrier, amount) })
