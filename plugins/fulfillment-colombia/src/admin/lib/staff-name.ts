import type { StaffMember } from "./types"

/** What a member of staff is called: the name, or the e-mail of one without; `null` when nobody is known. */
export const staffName = (member: StaffMember | null | undefined): string | null =>
  member ? [member.first_name, member.last_name].filter(Boolean).join(" ") || member.email : null
