/** One change of roles at a time: two admins who demote each other at once must not both succeed. Seconds. */
export const STAFF_ROLES_LOCK = { key: "staff-roles", timeout: 5, ttl: 10 }
