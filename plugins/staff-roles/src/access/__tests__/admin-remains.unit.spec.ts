import { adminRemains } from "../admin-remains"
import type { StaffRole } from "../roles"

const roles = (...entries: [string, StaffRole][]) => new Map(entries)

describe("adminRemains", () => {
  it("should refuse to demote or remove the last admin", () => {
    const one = roles(["ana", "admin"], ["luz", "support"])
    expect(adminRemains(one, { user_id: "ana", role: null })).toBe(false)
    expect(adminRemains(one, { user_id: "ana", role: "warehouse" })).toBe(false)
    expect(adminRemains(one, { user_id: "ana", role: "admin" })).toBe(true)
    expect(adminRemains(one, { user_id: "luz", role: null })).toBe(true)
  })

  it("should let one of two admins go", () => {
    expect(adminRemains(roles(["ana", "admin"], ["eva", "admin"]), { user_id: "ana", role: null })).toBe(true)
  })

  it("should want the first role to be admin", () => {
    expect(adminRemains(roles(), { user_id: "luz", role: "support" })).toBe(false)
    expect(adminRemains(roles(), { user_id: "luz", role: "admin" })).toBe(true)
  })
})
