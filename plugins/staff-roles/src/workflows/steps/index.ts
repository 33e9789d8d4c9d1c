export * from "./ensure-admin-remains"
export * from "./ensure-role-held"
export * from "./replace-staff-role"
