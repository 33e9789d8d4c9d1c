import { useQuery } from "@tanstack/react-query"
import { manifestCarriers } from "../lib/manifest-carriers"
import { carriersQuery } from "./use-carriers"

const NONE: ReadonlySet<string> = new Set()

/** Codes of the carriers whose couriers sign a list of the parcels they take; none until that is known. */
export const useManifestCarriers = (): ReadonlySet<string> => {
  const { data } = useQuery({ ...carriersQuery, select: manifestCarriers })
  return data ?? NONE
}
