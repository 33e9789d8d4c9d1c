/** Address of the Medusa backend as the admin bundler defines it; "/" is the admin's own origin. */
export const backendUrl = __BACKEND_URL__ || "/"
