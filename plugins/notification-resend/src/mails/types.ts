/** One mail to be sent once: `idempotency_key` names the occasion. `data` fits the template. */
export type Mail = {
  to: string
  template: string
  data: Record<string, unknown>
  idempotency_key: string
  trigger_type: string
  resource_id: string
  resource_type: string
}
