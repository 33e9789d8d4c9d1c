import type { Bulk, BulkRequest } from "../types"
import { doneFulfillments, retryRequests } from "./bulk-progress"
import { isAllowed, type Role } from "./role-actions"

/** What can come after a bulk. */
export type AfterBulk = {
  /** Requests that try again what failed. */
  retry: BulkRequest[]
  /** Fulfillments that are ready for it; so are those of `pickup`. */
  print: string[]
  pickup: string[]
}

/**
 * What a role may do once a bulk is done: try again what failed, and the next step of what went well. Trying again is
 * offered whole or not at all, for half of it would leave the rest failed without a word.
 */
export const afterBulk = (role: Role | null, bulk: Bulk): AfterBulk => {
  const ready = bulk.kind === "prepare" || bulk.kind === "retry" ? doneFulfillments(bulk) : []
  const requests = retryRequests(bulk)
  return {
    retry: requests.every(({ kind }) => isAllowed(role, kind)) ? requests : [],
    print: isAllowed(role, "print") ? ready : [],
    pickup: isAllowed(role, "pickup") ? ready : [],
  }
}
