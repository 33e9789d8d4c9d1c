export * from "./assign-staff-role"
export * from "./remove-staff-role"
