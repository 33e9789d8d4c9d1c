export const wompiTransactionFields = [
  "id",
  "transaction_id",
  "reference",
  "session_id",
  "status",
  "status_message",
  "amount_in_cents",
  "currency",
  "payment_method_type",
  "is_orphan",
  "orphan_reason",
  "resolution",
  "resolution_note",
  "resolved_by",
  "resolved_at",
  "finalized_at",
  "last_read_at",
  "created_at",
  "updated_at",
]

export const listWompiTransactionsQueryConfig = {
  defaults: wompiTransactionFields,
  allowed: wompiTransactionFields,
  defaultLimit: 20,
  isList: true,
}
