/** All that may be asked for: more would lead to the buyer, who is no business of everybody that packs. */
const fields = [
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
  "updated_at",
  "order.display_id",
  "user.id",
  "user.email",
  "user.first_name",
  "user.last_name",
]

export const listCodCollectionsQueryConfig = { defaults: fields, allowed: fields, isList: true }

export const retrieveCodCollectionQueryConfig = { defaults: fields, allowed: fields, isList: false }
