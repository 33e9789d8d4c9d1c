import { SANDBOX_CREDENTIALS, sandboxUrls } from "../sandbox/src/credentials"
import {
  PROVIDER_NAMES,
  partialProviderErrors,
  providerState,
  type Env,
  type ProviderName,
} from "../src/config/providers"
import { StartError } from "./start-error"

export type Ports = { medusa: number; storefront: number; sandbox: number }

export type ProviderMode = "real" | "sandbox"

export type LocalEnvironment = { env: Env; ports: Ports; providers: Record<ProviderName, ProviderMode> }

const readPort = (env: Env, name: string, fallback: number): number => {
  const text = env[name]?.trim()
  if (!text) {
    return fallback
  }
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartError(`${name} must be a port from 1 to 65535, not "${text}".`)
  }
  return port
}

export const readPorts = (env: Env): Ports => {
  const ports = {
    medusa: readPort(env, "PORT", 9000),
    storefront: readPort(env, "STOREFRONT_PORT", 8000),
    sandbox: readPort(env, "SANDBOX_PORT", 7000),
  }
  if (new Set(Object.values(ports)).size < 3) {
    throw new StartError("PORT, STOREFRONT_PORT and SANDBOX_PORT must be three different ports.")
  }
  return ports
}

/**
 * The environment of a shop on this machine: a provider of which no credential is set talks to the
 * sandbox, one with all talks to the real address, one with some is an error.
 *
 * @param secrets JWT and cookie secrets of this machine, used where the environment has none
 * @throws StartError
 */
export const localEnvironment = (env: Env, secrets: { jwt: string; cookie: string }): LocalEnvironment => {
  const problems = partialProviderErrors(env)
  if (problems.length > 0) {
    throw new StartError(problems.join("\n"))
  }
  const ports = readPorts(env)
  const storeUrl = `http://localhost:${ports.storefront}`
  const backendUrl = `http://localhost:${ports.medusa}`
  const urls = sandboxUrls(`http://localhost:${ports.sandbox}`)

  const providers = {} as Record<ProviderName, ProviderMode>
  const sandboxValues: Env = {}
  for (const name of PROVIDER_NAMES) {
    const isReal = providerState(name, env).kind === "complete"
    providers[name] = isReal ? "real" : "sandbox"
    if (!isReal) {
      Object.assign(sandboxValues, SANDBOX_CREDENTIALS[name], urls[name])
    }
  }

  return {
    ports,
    providers,
    env: {
      NODE_ENV: "local",
      LOG_LEVEL: "info",
      MEDUSA_DISABLE_TELEMETRY: "true",
      STORE_CORS: storeUrl,
      ADMIN_CORS: backendUrl,
      AUTH_CORS: `${storeUrl},${backendUrl}`,
      PUBLIC_STORE_URL: storeUrl,
      PUBLIC_BACKEND_URL: backendUrl,
      JWT_SECRET: secrets.jwt,
      COOKIE_SECRET: secrets.cookie,
      ...withoutEmpty(env),
      ...sandboxValues,
      PORT: String(ports.medusa),
      STOREFRONT_PORT: String(ports.storefront),
      SANDBOX_PORT: String(ports.sandbox),
    },
  }
}

const withoutEmpty = (env: Env): Env => Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
