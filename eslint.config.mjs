import js from "@eslint/js"
import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

const MEDUSA_CODE = ["src/**/*.{ts,tsx}", "plugins/*/src/**/*.{ts,tsx}"]

// Medusa's rules are for what Medusa loads: not for the launcher, the sandbox or the storefront, nor for tests
// and their fixtures.
const medusaRules = medusa.configs.recommended
  .filter((config) => config.rules || config.plugins || config.languageOptions)
  .map((config) => ({
    ...config,
    files: config.files?.flatMap((file) => (file.startsWith("**/*.{") ? MEDUSA_CODE : [file])),
    ignores: [
      ...(config.ignores ?? []),
      "**/__tests__/**",
      "**/__fixtures__/**",
      "storefront/**",
      "sandbox/**",
      "launcher/**",
    ],
  }))
  .map(({ files, ...config }) => (files ? { ...config, files } : { ...config, files: MEDUSA_CODE }))

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/.medusa/**",
      "**/dist/**",
      ".data/**",
      "static/**",
      "plugins/*/src/modules/*/migrations/**",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...medusaRules,
  {
    rules: {
      curly: ["error", "all"],
      eqeqeq: ["error", "always"],
      "no-undef": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ["**/*.cjs", "jest.config.js", "**/setup.js", "**/*.config.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  }
)
