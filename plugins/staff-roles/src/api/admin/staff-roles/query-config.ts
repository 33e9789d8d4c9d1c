export const listStaffRolesQueryConfig = {
  defaults: ["id", "email", "first_name", "last_name"],
  isList: true,
}
