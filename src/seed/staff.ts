/** Demo logins, one for each role; the admin first, for the first role that is given must be admin. */
export const STAFF = [
  { email: "admin@kaiu.test", first_name: "Ana", last_name: "Administración", role: "admin" },
  { email: "support@kaiu.test", first_name: "Sara", last_name: "Servicio", role: "support" },
  { email: "warehouse@kaiu.test", first_name: "Beto", last_name: "Bodega", role: "warehouse" },
] as const

export const DEMO_PASSWORD = "kaiu-demo-2026"
