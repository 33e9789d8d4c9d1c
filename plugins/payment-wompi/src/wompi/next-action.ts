import { z } from "@medusajs/framework/zod"
import type { NextAction } from "./store-types"
import { stripNul } from "./strip-nul"
import { unescapeHtml } from "./unescape-html"

const MAX_URL = 4_096
const MAX_IMAGE = 400_000
const MAX_DOCUMENT = 400_000

const WAIT: NextAction = { type: "wait" }

const text = (max: number) => z.string().min(1).max(max).transform(stripNul)

/** Wompi answers over TLS to our key; still nothing but a web address may become a link. */
const address = z
  .url({ protocol: /^https?$/ })
  .max(MAX_URL)
  .transform(stripNul)

const image = z
  .string()
  .max(MAX_IMAGE)
  .regex(/^[A-Za-z0-9+/\s]+={0,2}\s*$/)

const redirectSchema = z.object({
  async_payment_url: address.optional().catch(undefined),
  url: address.optional().catch(undefined),
})
const qrSchema = z.object({ qr_image: image })
const cashSchema = z.object({ business_agreement_code: text(100), payment_intention_identifier: text(100) })
const threeDsSchema = z.object({
  three_ds_auth: z.object({
    current_step: text(50),
    current_step_status: text(50),
    three_ds_method_data: text(MAX_DOCUMENT).nullish().catch(null),
  }),
})

const redirect = (extra: unknown): NextAction => {
  const { data } = redirectSchema.safeParse(extra)
  const url = data?.async_payment_url ?? data?.url
  return url ? { type: "redirect", url } : WAIT
}

const qr = (extra: unknown): NextAction => {
  const { data } = qrSchema.safeParse(extra)
  return data ? { type: "qr", image: `data:image/svg+xml;base64,${data.qr_image.replace(/\s/g, "")}` } : WAIT
}

const cash = (extra: unknown): NextAction => {
  const { data } = cashSchema.safeParse(extra)
  return data ? { type: "cash", ...data } : WAIT
}

const threeDs = (extra: unknown): NextAction => {
  const { data } = threeDsSchema.safeParse(extra)
  if (!data) {
    return WAIT
  }
  const { current_step, current_step_status, three_ds_method_data } = data.three_ds_auth
  const method_data = three_ds_method_data ? unescapeHtml(three_ds_method_data) : null
  return { type: "three_ds", step: current_step, status: current_step_status, method_data }
}

/** Where each method puts what its payer needs (Wompi docs, "Métodos de pago"). */
const READERS: Partial<Record<string, (extra: unknown) => NextAction>> = {
  CARD: threeDs,
  NEQUI: () => ({ type: "push" }),
  PSE: redirect,
  BANCOLOMBIA_TRANSFER: redirect,
  DAVIPLATA: redirect,
  BANCOLOMBIA_QR: qr,
  BANCOLOMBIA_COLLECT: cash,
}

/**
 * Reads from `payment_method.extra` what the payer of a pending transaction has to do.
 *
 * @example nextAction("PSE", { async_payment_url: "https://…" }) // { type: "redirect", url: "https://…" }
 */
export const nextAction = (method: string | null, extra: unknown): NextAction => READERS[method ?? ""]?.(extra) ?? WAIT
