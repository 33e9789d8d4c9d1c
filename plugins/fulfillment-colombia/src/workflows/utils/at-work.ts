/** Whoever packs or takes back a parcel is done within this time. */
const AT_WORK_MS = 3 * 60 * 1000

/** A parcel that was made before this time and is not whole was left so by a process that died. */
export const leftBefore = (): Date => new Date(Date.now() - AT_WORK_MS)
