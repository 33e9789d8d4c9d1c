/** Places in the ledger of the writes that are the same for every carrier. */
export const LABEL_STEP = "label"
export const PICKUP_STEP = "pickup"
export const CANCEL_STEP = "cancel"

/** No write to a carrier, but shown in the place of one: the order was edited, and its courier collects the old amount. */
export const CHANGED_ORDER = "changed_order"

const REPLY_STEP = "reply:"

/** Every answer to a novedad is a step of its own. @param count answers so far, from 1 */
export const replyStep = (exceptionId: string, count: number): string => `${REPLY_STEP}${exceptionId}:${count}`

/** Answers to novedades have their own job. */
export const isReplyStep = (step: string): boolean => step.startsWith(REPLY_STEP)

const MODIFY_STEP = "modify:"

/** Every correction of what the carrier was told first is a step of its own. @param count corrections so far, from 1 */
export const modifyStep = (count: number): string => `${MODIFY_STEP}${count}`

export const isModifyStep = (step: string): boolean => step.startsWith(MODIFY_STEP)

/** The kind of a step, without which of its kind it is. @example stepFamily("reply:cexc_1:1") // "reply" */
export const stepFamily = (step: string): string => step.split(":")[0]
