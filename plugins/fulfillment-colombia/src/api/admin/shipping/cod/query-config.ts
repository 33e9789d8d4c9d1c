const defaults = [
  "id",
  "order_id",
  "amount",
  "state",
  "confirmed_by",
  "confirmed_at",
  "cancel_reason",
  "deadline_at",
  "collected_at",
  "cancelled_at",
  "returned_at",
  "created_at",
  "order.display_id",
  "user.id",
  "user.email",
  "user.first_name",
  "user.last_name",
]

export const listCodCollectionsQueryConfig = { defaults, isList: true }

export const retrieveCodCollectionQueryConfig = { defaults, isList: false }
