/** Work that is done for many orders or parcels at once. */
export const BULK_KINDS = ["prepare", "retry", "pickup", "cancel"] as const

export type BulkKind = (typeof BULK_KINDS)[number]

export const BULK_STATES = ["running", "done"] as const

export type BulkState = (typeof BULK_STATES)[number]

/** `skipped`: there was nothing to do. */
export const BULK_ITEM_STATES = ["waiting", "done", "failed", "skipped"] as const

export type BulkItemState = (typeof BULK_ITEM_STATES)[number]
