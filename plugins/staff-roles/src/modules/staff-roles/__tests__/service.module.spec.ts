import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { STAFF_ROLES_MODULE } from ".."
import type StaffRolesModuleService from "../service"
import { SNAPSHOT_TTL_MS } from "../service"
import StaffRoleAssignment from "../models/staff-role-assignment"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<StaffRolesModuleService>({
  moduleName: STAFF_ROLES_MODULE,
  moduleModels: [StaffRoleAssignment],
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const supportMay = (path: string) => service.isAllowed({ user_id: "luz", method: "GET", path })

    it("should let everybody act as admin until somebody is, and then only by role", async () => {
      expect(await service.effectiveRole("luz")).toBe("admin")

      expect(await service.replaceRole({ user_id: "ana", role: "admin" })).toBeNull()
      expect(await service.effectiveRole("luz")).toBeNull()
      expect(await supportMay("/admin/conversations")).toBe(false)

      expect(await service.replaceRole({ user_id: "luz", role: "support" })).toBeNull()
      expect(await supportMay("/admin/conversations")).toBe(true)
      expect(await supportMay("/admin/webhook-deliveries")).toBe(false)

      expect(await service.replaceRole({ user_id: "luz", role: "warehouse" })).toBe("support")
      expect(await supportMay("/admin/conversations")).toBe(false)
      expect([...(await service.readRoles())]).toEqual(
        expect.arrayContaining([
          ["ana", "admin"],
          ["luz", "warehouse"],
        ])
      )

      expect(await service.replaceRole({ user_id: "luz", role: null })).toBe("warehouse")
      expect(await service.effectiveRole("luz")).toBeNull()
      await service.replaceRole({ user_id: "luz", role: "support" })
      expect(await supportMay("/admin/conversations")).toBe(true)
    })

    it("should see another process's change when the snapshot has aged", async () => {
      await service.replaceRole({ user_id: "ana", role: "admin" })
      expect(await service.effectiveRole("luz")).toBeNull()
      await service.createStaffRoleAssignments({ user_id: "luz", role: "support" })
      expect(await service.effectiveRole("luz")).toBeNull()
      const now = jest.spyOn(Date, "now").mockReturnValue(Date.now() + SNAPSHOT_TTL_MS)
      expect(await service.effectiveRole("luz")).toBe("support")
      now.mockRestore()
    })

    it("should keep one role per user and no value in the error", async () => {
      await service.createStaffRoleAssignments({ user_id: "ana", role: "admin" })
      await expect(service.createStaffRoleAssignments({ user_id: "ana", role: "support" })).rejects.toThrow()
      await expect(service.replaceRole({ user_id: "eva\u0000", role: "admin" })).rejects.toThrow(
        /^The staff roles could not be read or written( \(SQLSTATE \w{5}\))?\.$/
      )
    })
  },
})
