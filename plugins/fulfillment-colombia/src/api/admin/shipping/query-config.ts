export const listOperationsQueryConfig = {
  defaults: [
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
  ],
  isList: true,
}
