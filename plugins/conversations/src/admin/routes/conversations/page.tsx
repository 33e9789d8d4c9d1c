import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubbleLeftRight } from "@medusajs/icons"
import { Inbox } from "../../components/inbox"

const ConversationsPage = () => <Inbox />

export const config = defineRouteConfig({
  label: "menu",
  icon: ChatBubbleLeftRight,
  translationNs: "conversations",
  rank: 1,
})

export default ConversationsPage
