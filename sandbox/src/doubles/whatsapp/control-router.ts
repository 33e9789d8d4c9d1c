import { Router } from "express"
import type { World } from "../../core/world"
import type { Chats } from "./chats"
import { parseInbound } from "./parse-inbound"
import { receiveMessage } from "./receive-message"
import type { StatusInput, Statuses } from "./statuses"
import { toWaId } from "./wa-id"

type Dependencies = { world: World; chats: Chats; statuses: Statuses }

/** Control routes below `/_sandbox/whatsapp`: what the phone does, for tests and for the phone itself. */
export const whatsappControlRouter = ({ world, chats, statuses }: Dependencies): Router => {
  const router = Router()

  router.post("/messages", (req, res) => {
    const parsed = parseInbound(req.body)
    if ("error" in parsed) {
      return void res.status(400).json(parsed)
    }
    res.status(201).json({ wamid: receiveMessage({ world, chats, ...parsed.value }) })
  })

  router.get("/chats", (_req, res) => void res.json({ chats: chats.list() }))

  router.get("/chats/:waId", (req, res) => {
    const chat = chats.get(req.params.waId)
    if (!chat) {
      return void res.status(404).json({ error: `No chat with ${req.params.waId}` })
    }
    res.json({ chat })
  })

  router.post("/chats/:waId/status", async (req, res, next) => {
    const { message_id: messageId, ...status } = req.body ?? {}
    const waId = toWaId(req.params.waId)
    if (!waId || typeof messageId !== "string" || typeof status.status !== "string") {
      return void res.status(400).json({ error: "message_id and status are required texts, wa_id a phone number" })
    }
    try {
      await statuses.push(waId, messageId, status as StatusInput)
      res.status(202).json({ message_id: messageId, status: status.status })
    } catch (error) {
      next(error)
    }
  })
  return router
}
