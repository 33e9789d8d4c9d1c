import { z } from "@medusajs/framework/zod"
import { SORTS } from "../../../find/catalogue-query"

const MAX_CHOICES = 20
const MAX_PESOS = 1_000_000_000
const MAX_ML = 100_000
const MAX_LIMIT = 60
const DEFAULT_LIMIT = 24
const MAX_OFFSET = 100_000

// Refined by hand: Medusa writes its own words for zod's other errors, and calls what is no number "required".
const whole = (min: number, max: number, message: string) =>
  z
    .string()
    .refine((text) => /^\d{1,10}$/.test(text) && Number(text) >= min && Number(text) <= max, message)
    .transform(Number)

const slug = z.string().refine((text) => /^[\p{L}\p{N} _-]{1,100}$/u.test(text), "Ese filtro no existe.")

/** Several values: `need=sueno,relajacion`, or the parameter more than once. */
const several = <T extends z.ZodType<unknown, string>>(one: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) =>
      [value]
        .flat()
        .flatMap((text) => text.split(","))
        .map((text) => text.trim())
        .filter(Boolean)
    )
    .refine((values) => values.length <= MAX_CHOICES, `Elige hasta ${MAX_CHOICES} valores de un filtro.`)
    .pipe(z.array<T>(one))

const text = z
  .string()
  .refine((value) => value.length <= 100, "La búsqueda es muy larga.")
  // PostgreSQL has no U+0000.
  .transform((value) => value.replaceAll("\0", " ").trim() || undefined)

export const StoreGetCatalogue = z
  .strictObject({
    q: text.optional(),
    category: several(slug),
    need: several(slug),
    volume: several(whole(1, MAX_ML, "El volumen es un número entero de mililitros.")),
    price_min: whole(0, MAX_PESOS, "El precio mínimo es un número entero de pesos.").optional(),
    price_max: whole(0, MAX_PESOS, "El precio máximo es un número entero de pesos.").optional(),
    in_stock: z
      .enum(["true", "false"])
      .transform((value) => value === "true")
      .optional(),
    sort: z.enum(SORTS).default("relevance"),
    limit: whole(1, MAX_LIMIT, `El límite es un número de 1 a ${MAX_LIMIT}.`).default(DEFAULT_LIMIT),
    offset: whole(0, MAX_OFFSET, `El inicio es un número de 0 a ${MAX_OFFSET}.`).default(0),
  })
  .refine(({ price_min = 0, price_max = MAX_PESOS }) => price_min <= price_max, {
    message: "El precio mínimo es mayor que el máximo.",
  })

export type StoreGetCatalogueType = z.infer<typeof StoreGetCatalogue>
