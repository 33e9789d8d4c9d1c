import { Router } from "express"
import type { CreateDouble } from "../../core/world"
import { apiRouter } from "./api-router"
import { Emails } from "./emails"
import { mailboxRouter } from "./mailbox/mailbox-router"

/**
 * Resend: its API for sending mail, and a mailbox to read it. `GET /_sandbox/resend/emails` → `{emails}`, newest
 * first.
 */
export const resendDouble: CreateDouble = (world) => {
  const emails = new Emails(world.clock)
  const control = Router()
  control.get("/emails", (_req, res) => void res.json({ emails: emails.list() }))
  return {
    name: "resend",
    router: apiRouter(emails),
    control,
    pages: [{ path: "/mailbox", router: mailboxRouter(emails) }],
    reset: () => emails.reset(),
  }
}
