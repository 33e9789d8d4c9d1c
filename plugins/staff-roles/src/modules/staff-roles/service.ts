import { withCleanDatabaseErrors, type StaffAccess } from "@kaiu/medusa-kit"
import { MedusaService } from "@medusajs/framework/utils"
import { isGranted } from "../../access/is-granted"
import type { StaffRole } from "../../access/roles"
import { shortLived } from "../../access/short-lived"
import StaffRoleAssignment from "./models/staff-role-assignment"

/** Milliseconds for which another process may not yet see a change of roles. */
export const SNAPSHOT_TTL_MS = 2_000

export type RoleTable = ReadonlyMap<string, StaffRole>

/** Runs work on the tables of roles; its errors may be logged and shown. */
const clean = <T>(work: () => Promise<T>): Promise<T> =>
  withCleanDatabaseErrors("The staff roles could not be read or written", work)

/** Who holds which role. Answers {@link StaffAccess} for routes, sockets and screens. */
export default class StaffRolesModuleService extends MedusaService({ StaffRoleAssignment }) implements StaffAccess {
  private readonly roles_ = shortLived(() => this.readRoles(), SNAPSHOT_TTL_MS)

  /** Role of every user who has one, as committed now. */
  async readRoles(): Promise<RoleTable> {
    const assignments = await clean(() => this.listStaffRoleAssignments({}, { select: ["user_id", "role"] }))
    return new Map(assignments.map(({ user_id, role }) => [user_id, role]))
  }

  /**
   * Role under which a user acts, `null` when none. While nobody holds the role `admin`, every admin user acts as
   * admin: a fresh store must not lock its owner out.
   */
  async effectiveRole(userId: string): Promise<StaffRole | null> {
    const roles = await this.roles_.get()
    const hasAdmin = [...roles.values()].includes("admin")
    return hasAdmin ? (roles.get(userId) ?? null) : "admin"
  }

  async isAllowed({ user_id, method, path }: { user_id: string; method: string; path: string }): Promise<boolean> {
    return isGranted({ role: await this.effectiveRole(user_id), method, path })
  }

  /** Gives a user this role, `null` for none, in the place of the one held so far. Returns the one held so far. */
  async replaceRole({ user_id, role }: { user_id: string; role: StaffRole | null }): Promise<StaffRole | null> {
    const [held] = await clean(() => this.listStaffRoleAssignments({ user_id }))
    if (held && role) {
      await clean(() => this.updateStaffRoleAssignments({ id: held.id, role }))
    } else if (held) {
      await clean(() => this.deleteStaffRoleAssignments(held.id))
    } else if (role) {
      await clean(() => this.createStaffRoleAssignments({ user_id, role }))
    }
    this.roles_.forget()
    return held?.role ?? null
  }
}
