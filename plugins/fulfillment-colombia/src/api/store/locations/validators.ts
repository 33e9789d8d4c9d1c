import { z } from "@medusajs/framework/zod"
import { DEPARTMENT_CODES } from "../../../destination/city-code"

const MAX_LIMIT = 100

/** All of it is optional: without any the answer is the whole country, grouped. */
export const StoreGetLocations = z.object({
  q: z.string().trim().max(100, "La búsqueda es muy larga.").optional(),
  department: z.enum(DEPARTMENT_CODES, "El departamento es un código DANE de dos dígitos.").optional(),
  limit: z.coerce
    .number("El límite es un número.")
    .int()
    .min(1)
    .max(MAX_LIMIT, `El límite es de ${MAX_LIMIT}.`)
    .optional(),
  offset: z.coerce.number().int().min(0).max(20_000).optional(),
})

export type StoreGetLocationsType = z.infer<typeof StoreGetLocations>
