import { existsSync } from "node:fs"
import path from "node:path"

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]

/** The Chromium of this machine: `CHROMIUM_PATH`, else the first one on PATH. Nothing is ever downloaded. */
export const findChromium = (): string | undefined => {
  if (process.env.CHROMIUM_PATH) {
    return process.env.CHROMIUM_PATH
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync)
}
