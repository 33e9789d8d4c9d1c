import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { EXPORTED_CUSTOMER_FIELDS, EXPORTED_ORDER_FIELDS } from "../../../../../privacy/export-fields"
import { readOrders } from "../../../../../privacy/read-orders"
import { readPerson } from "../../../../../privacy/read-person"

/**
 * `GET /store/customers/me/export`: what the shop knows of the one who is logged in, as JSON in a file (Ley 1581 de 2012,
 * art. 8: to know one's data). Orders as a guest are told only to who has proven to read their e-mail. Amounts in pesos.
 */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const person = await readPerson(req.scope, req.auth_context.actor_id)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id: person.customer_id }
  const { data } = await query.graph({ entity: "customer", fields: EXPORTED_CUSTOMER_FIELDS, filters })
  const orders = await readOrders(req.scope, person, EXPORTED_ORDER_FIELDS)
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("Content-Disposition", 'attachment; filename="mis-datos.json"')
  res.json({ exported_at: new Date().toISOString(), customer: data[0], orders })
}
