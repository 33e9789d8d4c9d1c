import type { CreateDouble } from "../../core/world"
import { Chats } from "./chats"
import { whatsappControlRouter } from "./control-router"
import { graphRouter } from "./graph-router"
import { phoneRouter } from "./phone/phone-router"
import { Statuses } from "./statuses"

/** WhatsApp's Cloud API, with a phone at `/phone` to type on as a customer. */
export const whatsappDouble: CreateDouble = (world) => {
  const chats = new Chats()
  const statuses = new Statuses(world, chats)
  const dependencies = { world, chats, statuses }
  return {
    name: "whatsapp",
    router: graphRouter(dependencies),
    control: whatsappControlRouter(dependencies),
    pages: [{ path: "/phone", router: phoneRouter(dependencies) }],
    reset: () => chats.reset(),
  }
}
