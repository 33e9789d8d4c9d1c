/** Versions that a fresh Medusa app of this release line has, and nothing of ours. */
export const packageJson = (medusaVersion: string) => ({
  name: "fresh-medusa-app",
  version: "0.0.1",
  private: true,
  dependencies: {
    "@medusajs/admin-sdk": medusaVersion,
    "@medusajs/cli": medusaVersion,
    "@medusajs/framework": medusaVersion,
    "@medusajs/medusa": medusaVersion,
  },
  devDependencies: {
    "@swc/core": "^1.7.28",
    "@types/node": "^20.12.11",
    "@types/react": "^18.3.2",
    "@types/react-dom": "^18.2.25",
    react: "^18.3.1",
    "react-dom": "^18.3.1",
    "ts-node": "^10.9.2",
    typescript: "^5.6.2",
    vite: "^7.0.0",
  },
})

export const tsconfig = {
  compilerOptions: {
    target: "ES2021",
    module: "Node16",
    moduleResolution: "Node16",
    esModuleInterop: true,
    emitDecoratorMetadata: true,
    experimentalDecorators: true,
    skipLibCheck: true,
    skipDefaultLibCheck: true,
    declaration: false,
    sourceMap: false,
    inlineSourceMap: true,
    outDir: "./.medusa/server",
    rootDir: "./",
    jsx: "react-jsx",
    forceConsistentCasingInFileNames: true,
    resolveJsonModule: true,
    checkJs: false,
    strictNullChecks: true,
  },
  "ts-node": { swc: true },
  include: ["**/*", ".medusa/types/*"],
  exclude: ["node_modules", ".medusa/server", ".medusa/admin", ".cache"],
}

const configuration = (plugins: unknown[], modules: unknown[]) => `
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:8000,http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  plugins: ${JSON.stringify(plugins, null, 2)},
  modules: ${JSON.stringify(modules, null, 2)},
})
`

/** `medusa-config.ts` as its author writes it. */
export const medusaConfig = (plugins: unknown[], modules: unknown[]) =>
  `import { defineConfig } from "@medusajs/framework/utils"\n${configuration(plugins, modules)}`

/** `medusa-config.js` of a built app, to start one build with other options. */
export const builtMedusaConfig = (plugins: unknown[], modules: unknown[]) =>
  `const { defineConfig } = require("@medusajs/framework/utils")\n${configuration(plugins, modules)}`
