import type { BrowserContext, Page } from "playwright-core"

const PASSWORD = "kaiu-demo-2026"

/** A tab of the admin in which a member of the demo staff is logged in. */
export const logIn = async (browser: BrowserContext, backendUrl: string, email: string): Promise<Page> => {
  const admin = await browser.newPage()
  await admin.goto(`${backendUrl}/app/login`)
  await admin.locator('input[name="email"]').fill(email)
  await admin.locator('input[name="password"]').fill(PASSWORD)
  await admin.locator('button[type="submit"]').click()
  await admin.waitForURL((url) => !url.pathname.endsWith("/login"))
  return admin
}

/** Headers of a member of the demo staff, for what a test does beside the browser. */
export const staffHeaders = async (backendUrl: string, email: string): Promise<{ authorization: string }> => {
  const response = await fetch(`${backendUrl}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  return { authorization: `Bearer ${((await response.json()) as { token: string }).token}` }
}
