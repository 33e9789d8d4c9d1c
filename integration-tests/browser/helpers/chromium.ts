import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { chromium, type BrowserContext } from "playwright-core"
import { findChromium } from "../../../launcher/chromium"

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** A browser of its own, with an empty profile, in Spanish of Colombia. */
export const openBrowser = async (viewport: { width: number; height: number }): Promise<BrowserContext> => {
  const executablePath = findChromium()
  if (!executablePath) {
    throw new Error("There is no Chromium on this machine: set CHROMIUM_PATH.")
  }
  return chromium.launchPersistentContext(mkdtempSync(path.join(tmpdir(), "kaiu-chromium-")), {
    executablePath,
    args: ARGS,
    viewport,
    locale: "es-CO",
    timezoneId: "America/Bogota",
  })
}
