import path from "node:path"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

export default defineConfig({
  plugins: [react()],
  resolve: {
    // The SDK only stringifies plain queries: the real package costs 18 kB gzip.
    alias: { qs: path.resolve(__dirname, "src/lib/query-string.ts") },
    dedupe: ["react", "react-dom"],
  },
  build: { target: "baseline-widely-available", manifest: true, assetsInlineLimit: 0 },
})
