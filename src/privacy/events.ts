export const PRIVACY_EVENTS = {
  /** `{request_id, customer_id?, email_hash?, phone_hash?}`: a person is to be forgotten. */
  ERASURE_REQUESTED: "privacy.erasure_requested",
  /** `{request_id, plugin, counts}`; may come twice after a crash. */
  ERASED: "privacy.erased",
} as const
