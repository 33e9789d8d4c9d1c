/** Places in the ledger of the writes that are the same for every carrier. */
export const LABEL_STEP = "label"
export const PICKUP_STEP = "pickup"
export const CANCEL_STEP = "cancel"
