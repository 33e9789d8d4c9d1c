/** WhatsApp's customer service window: 24 hours from the customer's last message (Cloud API, Messages). */
export const SERVICE_WINDOW_HOURS = 24

/** WhatsApp's limit of a text message, in characters. */
export const MAX_TEXT_LENGTH = 4096

/** A customer who keeps typing is answered after this long all the same, in milliseconds. */
export const MAX_QUIET_TIME_MS = 15_000

/** The bell of an unread turn rings again after 10, 20, 40 seconds. */
export const TURN_RETRY_SECONDS = 10
/** A turn somebody has read gets this long for its answer. */
export const TURN_ANSWER_SECONDS = 60
/** After this many bells a person takes over. */
export const MAX_TURN_ATTEMPTS = 4

/** A delivery is tried again after 5, 10, 20… seconds, and is kept as failed after the last try. */
export const DELIVERY_RETRY_SECONDS = 5
export const MAX_DELIVERY_ATTEMPTS = 6

export const MAX_SEND_ATTEMPTS = 8
/** A message handed to the network and not heard of for this long has an unknown outcome: its process died. */
export const SEND_LEASE_SECONDS = 120

/** A status that no message claimed is somebody else's after this long. */
export const WAITING_STATUS_DAYS = 30
