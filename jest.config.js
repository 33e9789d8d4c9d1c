const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true, decorators: true },
    transform: { decoratorMetadata: true, react: { runtime: "automatic" } },
    target: "es2022",
  },
}

/** Which tests a run takes: TEST_TYPE is set by `npm test`. */
const SELECTIONS = {
  unit: ["**/__tests__/**/*.unit.spec.ts", "**/__tests__/**/*.unit.spec.tsx"],
  modules: ["<rootDir>/{src,plugins/*/src}/**/__tests__/**/*.module.spec.ts"],
  http: ["<rootDir>/integration-tests/http/**/*.spec.ts"],
  browser: ["<rootDir>/integration-tests/browser/**/*.spec.ts"],
}

module.exports = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform: { "^.+\\.[jt]sx?$": ["@swc/jest", swc] },
  moduleFileExtensions: ["js", "ts", "tsx", "json"],
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.data/", "/dist/esm/"],
  testPathIgnorePatterns: ["/node_modules/", "/.medusa/", "/dist/"],
  testMatch: SELECTIONS[process.env.TEST_TYPE ?? "unit"],
  setupFiles: process.env.TEST_TYPE === "unit" ? [] : ["<rootDir>/integration-tests/setup.js"],
}
