const fields = [
  "id",
  "fulfillment_id",
  "carrier",
  "step",
  "state",
  "carrier_id",
  "attempts",
  "first_sent_at",
  "next_attempt_at",
  "error",
  "created_at",
  "updated_at",
]

export const listOperationsQueryConfig = { defaults: fields, allowed: fields, isList: true }
