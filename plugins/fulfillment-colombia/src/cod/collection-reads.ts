/**
 * When a carrier is asked what it collected for a delivered parcel: a minute after the delivery and again with pauses
 * that double, for it enters the money hours or days later. Some sixteen days in all.
 */
export const COLLECTION_READS = {
  /** Seconds. */
  firstPause: 60,
  longestPause: 12 * 60 * 60,
  /** Readings of one parcel in all. */
  most: 40,
} as const
