import { Router, type Request, type Response } from "express"
import type { Emails } from "../emails"
import { mailboxPage, mailList } from "./mailbox-page"

const streamChanges = (emails: Emails) => (req: Request, res: Response) => {
  res.set({ "content-type": "text/event-stream", "cache-control": "no-cache" })
  res.flushHeaders()
  const stop = emails.onChange(() => void res.write("event: change\ndata: {}\n\n"))
  req.on("close", stop)
}

/** `/mailbox`: every mail that the shop sends, live. */
export const mailboxRouter = (emails: Emails): Router => {
  const router = Router()
  router.get("/", (_req, res) => void res.send(mailboxPage(emails.list())))
  router.get("/events", streamChanges(emails))
  router.get("/list", (req, res) => void res.send(mailList(emails.list(), String(req.query.selected ?? ""))))
  router.get("/:id", (req, res) => {
    const email = emails.find(req.params.id)
    res.status(email ? 200 : 404).send(mailboxPage(emails.list(), email))
  })
  return router
}
