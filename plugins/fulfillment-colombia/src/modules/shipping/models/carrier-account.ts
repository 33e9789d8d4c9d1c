import { model } from "@medusajs/framework/utils"

/** What a carrier said last of itself and of the shop's account there. */
export const CarrierAccount = model.define("carrier_account", {
  carrier: model.text().primaryKey(),
  ok: model.boolean().default(false),
  message: model.text().nullable(),
  checked_at: model.dateTime().nullable(),
  /** Whole pesos; null for a carrier without a prepaid account. */
  balance: model.number().nullable(),
  balance_at: model.dateTime().nullable(),
  /** Novedades are read from here on. */
  exceptions_since: model.dateTime().nullable(),
  /** Failed readings of novedades in a row: the pauses between them grow. */
  exceptions_failures: model.number().default(0),
  /** Rows of the last list of each kind that made no sense and were left out. */
  unreadable_cities: model.number().default(0),
  unreadable_exceptions: model.number().default(0),
  /** Since when its lists of cities have been too short to be believed; null when the last one was not. */
  cities_short_since: model.dateTime().nullable(),
  next_check_at: model.dateTime(),
  next_exceptions_at: model.dateTime(),
})
