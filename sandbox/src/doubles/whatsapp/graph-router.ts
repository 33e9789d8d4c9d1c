import { Router, type RequestHandler, type Response } from "express"
import type { World } from "../../core/world"
import { acceptMessage } from "./accept-message"
import { ACCOUNT, PHONE_NUMBER_FIELDS } from "./account"
import type { Chats } from "./chats"
import { messageRefused, objectUnknown, pathUnknown, tokenRefused } from "./graph-error"
import { markRead } from "./mark-read"
import type { Statuses } from "./statuses"
import { validateSend } from "./validate-send"

const answer = (res: Response, { status, body }: { status: number; body: unknown }) =>
  void res.status(status).json(body)

const requireToken: RequestHandler = (req, res, next) =>
  req.get("authorization") === `Bearer ${ACCOUNT.accessToken}` ? next() : answer(res, tokenRefused())

const requireOwnNumber: RequestHandler = (req, res, next) =>
  req.params.phoneNumberId === ACCOUNT.phoneNumberId
    ? next()
    : answer(res, objectUnknown(req.method, req.params.phoneNumberId))

const pickFields = (fields: unknown) => {
  if (typeof fields !== "string") {
    return PHONE_NUMBER_FIELDS
  }
  const names = [...fields.split(",").map((name) => name.trim()), "id"]
  return Object.fromEntries(Object.entries(PHONE_NUMBER_FIELDS).filter(([name]) => names.includes(name)))
}

type Dependencies = { world: World; chats: Chats; statuses: Statuses }

/** The part of the Graph API that a shop needs, below any version. */
export const graphRouter = ({ world, chats, statuses }: Dependencies): Router => {
  const router = Router()
  router.use(requireToken)
  router.post("/:version(v\\d+\\.\\d+)/:phoneNumberId/messages", requireOwnNumber, (req, res) => {
    if (req.body?.status === "read") {
      const error = markRead(world, chats, req.body)
      return error ? answer(res, messageRefused(error)) : void res.json({ success: true })
    }
    const validated = validateSend(req.body)
    if ("error" in validated) {
      return answer(res, messageRefused(validated.error))
    }
    const accepted = acceptMessage({ world, chats, statuses, outbound: validated.value })
    return "error" in accepted ? answer(res, messageRefused(accepted.error)) : void res.json(accepted.body)
  })
  router.get("/:version(v\\d+\\.\\d+)/:phoneNumberId", requireOwnNumber, (req, res) => {
    res.json(pickFields(req.query.fields))
  })
  router.use((req, res) => answer(res, pathUnknown(req.path)))
  return router
}
