import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { searchCities } from "../../../cities/search-cities"
import { groupByDepartment, type Department } from "../../../destination/group-by-department"
import { readFirstCities } from "../../../workflows/utils/read-first-cities"
import { resolveShipping } from "../../../workflows/utils/resolve-shipment"
import { showCity, type PublicCity } from "./show-city"
import type { StoreGetLocationsType } from "./validators"

const CACHE_SECONDS = 3600
/** Coverage changes at night; what a shopper types is asked for again and again. */
const SEARCH_CACHE_SECONDS = 300
const DEFAULT_LIMIT = 20

type Answer = { departments: Department[] } | { cities: PublicCity[]; count: number; limit: number; offset: number }

/**
 * Departments and municipalities that a carrier reaches, with their DANE codes as text; or, with any parameter, the
 * places that fit, the likeliest first, with the carriers that go there and where they collect.
 */
export const GET = async (req: MedusaRequest<unknown, StoreGetLocationsType>, res: MedusaResponse<Answer>) => {
  const { q, department, limit, offset } = req.validatedQuery as StoreGetLocationsType
  const shipping = resolveShipping(req.scope)
  let index = await shipping.searchableCities()
  if (!index.length) {
    await readFirstCities(req.scope)
    index = await shipping.searchableCities()
  }
  const isSearch = [q, department, limit, offset].some((value) => value !== undefined)
  if (index.length) {
    res.setHeader("Cache-Control", `public, max-age=${isSearch ? SEARCH_CACHE_SECONDS : CACHE_SECONDS}`)
  }
  if (!isSearch) {
    const covered = index.map(({ city }) => city).filter((city) => city.carriers.length)
    res.json({ departments: groupByDepartment(covered) })
    return
  }
  const found = searchCities(index, { q, department })
  const from = offset ?? 0
  const page = found.slice(from, from + (limit ?? DEFAULT_LIMIT))
  const rules = { carriers: shipping.carriers.list(), limits: shipping.options.cod.cities }
  res.json({
    cities: page.map((city) => showCity(city, rules)),
    count: found.length,
    limit: limit ?? DEFAULT_LIMIT,
    offset: from,
  })
}
