import type { OutsideErrorClass } from "@kaiu/medusa-kit"
import type { CarrierErrorKind } from "./carrier-error"

/** What a failed call means where the carrier says nothing of its own, for every carrier. */
export const KIND_OF_CLASS: Readonly<Record<OutsideErrorClass, CarrierErrorKind>> = {
  unreachable: "unavailable",
  rate_limited: "unavailable",
  timeout: "unknown",
  connection_lost: "unknown",
  server_error: "unknown",
  unauthorized: "unauthorized",
  not_found: "not_found",
  rejected: "refused",
}
