import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { jwtSecret, readEnvironment } from "./src/config/environment"
import { modules } from "./src/config/modules"
import { plugins } from "./src/config/plugins"

loadEnv(process.env.NODE_ENV || "development", process.cwd())

const environment = readEnvironment(process.env)

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: environment.DATABASE_URL,
    redisUrl: environment.REDIS_URL,
    http: {
      storeCors: environment.STORE_CORS,
      adminCors: environment.ADMIN_CORS,
      authCors: environment.AUTH_CORS,
      jwtSecret: jwtSecret(environment),
      // Whoever opens an account confirms the address first: it shows what was bought with it. Without mail nobody could.
      authVerificationsPerActor: environment.has("resend")
        ? { customer: [{ entity_type: "email", auth_provider: "emailpass" }] }
        : {},
      cookieSecret: environment.COOKIE_SECRET ?? "development-only-cookie-secret",
    },
  },
  admin: { backendUrl: "/", disable: process.env.DISABLE_MEDUSA_ADMIN === "true" },
  plugins: plugins(environment),
  modules: modules(environment),
})
