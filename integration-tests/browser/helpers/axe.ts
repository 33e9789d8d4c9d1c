import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

type Axe = {
  run: (
    context: { include: string[] },
    options: { runOnly: string[] }
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/**
 * What axe finds in a part of a page, one line for each element; nothing when it is clean.
 *
 * @param part a selector: Medusa's shell around our pages is not ours to mend
 */
export const axeFindings = async (page: Page, part: string): Promise<string[]> => {
  await page.evaluate(axeSource)
  return page.evaluate(
    async ([include, rules]) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      const { violations } = await axe.run({ include: [include] }, { runOnly: rules })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
    },
    [part, RULES] as const
  )
}
