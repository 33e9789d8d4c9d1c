import type { PhoneChat, PhoneMessage } from "../phone-view"
import { startComposer } from "./composer"
import { Conversation, type Bubble } from "./conversation"
import { startCustomerDialog } from "./customer-dialog"
import { drawCustomers } from "./customer-list"
import { loadCustomers, loadSelected, mergeCustomers, saveCustomers, saveSelected, type Customer } from "./customers"
import { byId } from "./dom"
import { listen } from "./listen"
import { sendMessage } from "./send-message"

/** Holds what the screen shows and draws it again whenever something changes. */
export class Phone {
  private readonly chats = new Map<string, PhoneChat>()
  private readonly conversation = new Conversation(byId("log"))
  private readonly presence = byId("presence")
  private customers = loadCustomers(localStorage)
  private selected = loadSelected(localStorage)
  private unsent: (Bubble & { wa_id: string })[] = []
  private isConnected = true
  private stopListening = () => {}

  start(): void {
    startComposer((text) => void this.send(text))
    startCustomerDialog((customer) => this.addCustomer(customer))
    document.addEventListener("visibilitychange", () => this.connect())
    this.select(this.selected)
  }

  private select(waId: string): void {
    this.selected = waId
    saveSelected(localStorage, waId)
    this.connect()
    this.draw()
  }

  private addCustomer(customer: Customer): void {
    this.customers = mergeCustomers([...this.customers], [customer])
    saveCustomers(localStorage, this.customers)
    this.select(customer.wa_id)
  }

  /** The sandbox takes a chat as open while a visible screen listens to it. */
  private connect(): void {
    this.stopListening()
    this.stopListening = listen(document.hidden ? undefined : this.selected, {
      onChats: (chats) => {
        this.chats.clear()
        this.receive(chats)
      },
      onChat: (chat) => this.receive([chat]),
      onConnection: (isConnected) => {
        this.isConnected = isConnected
        this.draw()
      },
    })
  }

  private receive(chats: PhoneChat[]): void {
    chats.forEach((chat) => this.chats.set(chat.wa_id, chat))
    this.customers = mergeCustomers(this.customers, chats)
    this.draw()
  }

  private async send(text: string): Promise<void> {
    const customer = this.customer()
    const bubble = {
      wa_id: customer.wa_id,
      id: `unsent-${crypto.randomUUID()}`,
      sent_by: "customer" as const,
      type: "text",
      text,
      status: "pending" as Bubble["status"],
      at: new Date().toISOString(),
    }
    this.unsent.push(bubble)
    this.draw()
    try {
      const wamid = await sendMessage(customer, text)
      this.conversation.rename(bubble.id, wamid)
      Object.assign(bubble, { id: wamid, status: "sent" })
    } catch {
      bubble.status = "unsent"
    }
    this.draw()
  }

  private customer(): Customer {
    return (
      this.customers.find(({ wa_id }) => wa_id === this.selected) ?? { wa_id: this.selected, name: `+${this.selected}` }
    )
  }

  private draw(): void {
    drawCustomers({ customers: this.customers, selected: this.selected, onSelect: (waId) => this.select(waId) })
    const chat = this.chats.get(this.selected)
    this.presence.textContent = !this.isConnected ? "sin conexión" : chat?.is_typing ? "escribiendo…" : "en línea"
    this.conversation.show(this.selected, this.bubbles(chat?.messages ?? []))
  }

  /** The chat as the sandbox tells it, and what was typed here and is not in it yet. */
  private bubbles(messages: PhoneMessage[]): Bubble[] {
    this.unsent = this.unsent.filter(({ id }) => !messages.some((message) => message.id === id))
    const unsent = this.unsent.filter(({ wa_id }) => wa_id === this.selected)
    const pending = unsent.filter(({ status }) => status === "pending").map(({ text }) => text)
    // The sandbox may tell of a message before it has answered with its id; its bubble is on the screen already.
    const arrived = messages.filter(({ id, text }) => this.conversation.has(id) || !pending.includes(text))
    return [...arrived, ...unsent]
  }
}
