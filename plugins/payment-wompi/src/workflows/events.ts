/** Events of this plugin. Their payloads are ids, never personal data. An event is a bell: what matters has a sweeper. */
export const WompiEvents = {
  /** Internal: an event of Wompi was committed. `{ id }` */
  EVENT_RECEIVED: "wompi.event_received",
  /** A transaction has a new status. `{ transaction_id, session_id, status }` */
  TRANSACTION_UPDATED: "wompi.transaction_updated",
  /** Money was paid that no order may have. `{ transaction_id, reference, amount }`, the amount in pesos */
  PAYMENT_ORPHANED: "wompi.payment_orphaned",
} as const
