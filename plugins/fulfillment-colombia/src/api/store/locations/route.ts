import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { groupByDepartment, type Department } from "../../../destination/group-by-department"
import { shippingSyncCitiesWorkflow } from "../../../workflows"
import { resolveShipping } from "../../../workflows/utils/resolve-shipment"

/** More than there are places in DIVIPOLA. */
const ALL = 20_000
const CACHE_SECONDS = 3600

/** Departments and municipalities that a carrier reaches, with their DANE codes as text. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<{ departments: Department[] }>) => {
  const shipping = resolveShipping(req.scope)
  const read = () =>
    shipping.listShippingCities(
      {},
      { select: ["code", "name", "department_code", "department_name", "carriers"], take: ALL }
    )

  let cities = await read()
  if (!cities.length) {
    await shippingSyncCitiesWorkflow(req.scope).run()
    cities = await read()
  }
  if (cities.length) {
    res.setHeader("Cache-Control", `public, max-age=${CACHE_SECONDS}`)
  }
  res.json({ departments: groupByDepartment(cities.filter((city) => city.carriers.length)) })
}
