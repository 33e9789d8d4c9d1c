import type { PhoneMessage } from "../phone-view"
import { element, toNodes } from "./dom"
import { formatMessage } from "./format-message"
import { dayLabel, timeLabel } from "./labels"
import { ticks, type TickStatus } from "./ticks"

export type Bubble = Omit<PhoneMessage, "status"> & { status: TickStatus }

const EMPTY = "Aún no hay mensajes. Escribe el primero."

type Entry = { node: HTMLElement; meta: HTMLElement; reaction: HTMLElement }

const classesOf = (bubble: Bubble, previous: Bubble | undefined): string =>
  [
    "bubble",
    bubble.sent_by === "customer" ? "mine" : "theirs",
    bubble.status,
    previous && previous.sent_by !== bubble.sent_by ? "turn" : "",
    bubble.reaction ? "reacted" : "",
  ].join(" ")

const isOtherDay = (bubble: Bubble, previous: Bubble | undefined): boolean =>
  !previous || new Date(previous.at).toDateString() !== new Date(bubble.at).toDateString()

/** The open conversation on the screen. Bubbles are added and changed in place, so that a reader hears each once. */
export class Conversation {
  private readonly entries = new Map<string, Entry>()
  private waId = ""

  constructor(private readonly log: HTMLElement) {}

  has(id: string): boolean {
    return this.entries.has(id)
  }

  show(waId: string, bubbles: Bubble[]): void {
    if (waId !== this.waId || this.entries.size === 0 || this.entries.size > bubbles.length) {
      this.clear(waId)
    }
    if (bubbles.length === 0) {
      this.log.replaceChildren(element("p", { class: "empty" }, EMPTY))
      return
    }
    const wasAtEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80
    const added = bubbles.filter((bubble, index) => this.put(bubble, bubbles[index - 1]))
    if (wasAtEnd || added.some(({ sent_by }) => sent_by === "customer")) {
      this.log.scrollTop = this.log.scrollHeight
    }
  }

  /** The sandbox told the id of a bubble that was shown before it had one. */
  rename(from: string, to: string): void {
    const entry = this.entries.get(from)
    if (entry) {
      this.entries.delete(from)
      this.entries.set(to, entry)
    }
  }

  private clear(waId: string): void {
    this.waId = waId
    this.entries.clear()
    this.log.replaceChildren()
  }

  /** True when the bubble is new. */
  private put(bubble: Bubble, previous: Bubble | undefined): boolean {
    const known = this.entries.get(bubble.id)
    const entry = known ?? this.create(bubble)
    entry.node.className = classesOf(bubble, previous)
    entry.meta.replaceChildren(
      timeLabel(new Date(bubble.at)),
      " ",
      ...(bubble.sent_by === "customer" ? ticks(bubble.status) : [])
    )
    entry.reaction.textContent = bubble.reaction ?? ""
    if (known) {
      return false
    }
    this.entries.set(bubble.id, entry)
    if (isOtherDay(bubble, previous)) {
      this.log.append(element("div", { class: "day" }, dayLabel(new Date(bubble.at), new Date())))
    }
    this.log.append(entry.node)
    return true
  }

  private create(bubble: Bubble): Entry {
    const meta = element("span", { class: "meta", "aria-live": "off" })
    const reaction = element("span", { class: "reaction" })
    const node = element(
      "div",
      {},
      element("span", { class: "hidden" }, bubble.sent_by === "customer" ? "Tú: " : "Tienda: "),
      ...(bubble.image_url ? [element("img", { src: bubble.image_url, alt: "" })] : []),
      ...toNodes(formatMessage(bubble.text)),
      " ",
      meta,
      reaction
    )
    return { node, meta, reaction }
  }
}
