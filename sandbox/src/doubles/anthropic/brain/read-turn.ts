import { blocksOf, textOf, type Message, type MessagesRequest, type ToolUseBlock } from "../types"
import { splitEmbeddedJson } from "./embedded-json"
import { mergeData, NO_DATA, parseShopData, readShopData, type ShopData } from "./shop-data"

/** The customer's last question and what this turn has learnt so far. */
export type Turn = {
  question: string
  /** The customer's earlier messages, oldest first. */
  earlier: string[]
  /** Names of the tools that were used since the question. */
  used: string[]
  data: ShopData
}

/** A block such as `<inventario>…</inventario>` that a shop puts beside the customer's words. */
const TAGGED_BLOCK = /<([a-z][\w-]*)[^>]*>[\s\S]*?<\/\1>/gi

/** What the customer wrote: without the JSON and the tagged blocks a shop may add. */
const spoken = (message: Message): string =>
  splitEmbeddedJson(textOf(message.content).replace(TAGGED_BLOCK, " ")).rest.trim()

const toolUses = (messages: Message[]): ToolUseBlock[] =>
  messages.flatMap(blocksOf).flatMap((block) => (block.type === "tool_use" ? [block] : []))

const toolData = (messages: Message[]): ShopData[] =>
  messages
    .flatMap(blocksOf)
    .flatMap((block) => (block.type === "tool_result" && !block.is_error ? [parseShopData(textOf(block.content))] : []))

/** Data the shop wrote into the prompt. It counts only when there is no tool to ask. */
const promptData = ({ system, messages, tools }: MessagesRequest): ShopData => {
  if (tools?.length) {
    return NO_DATA
  }
  const prompt = [textOf(system), ...messages.map(({ content }) => textOf(content))].join("\n")
  return mergeData(splitEmbeddedJson(prompt).objects.map(readShopData))
}

/** Reads a request into the turn it is about. */
export const readTurn = (request: MessagesRequest): Turn => {
  const { messages } = request
  const said = messages.map((message) => (message.role === "user" ? spoken(message) : ""))
  const asked = said.map((text) => text !== "").lastIndexOf(true)
  const sinceQuestion = messages.slice(Math.max(0, asked))
  return {
    question: said[asked] ?? "",
    earlier: said.slice(0, Math.max(0, asked)).filter(Boolean),
    used: toolUses(sinceQuestion).map(({ name }) => name),
    data: mergeData([...toolData(sinceQuestion), promptData(request)]),
  }
}
