import { join } from "node:path"
import { build } from "esbuild"

let bundle: Promise<string> | undefined

const bundleOnce = async (): Promise<string> => {
  const result = await build({
    entryPoints: [join(__dirname, "app", "main.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    logLevel: "silent",
  })
  return result.outputFiles[0].text
}

/** The phone's JavaScript, bundled in memory at the first request. */
export const bundleApp = (): Promise<string> => {
  bundle ??= bundleOnce().catch((error) => {
    bundle = undefined
    throw error
  })
  return bundle
}
