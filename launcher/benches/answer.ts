import path from "node:path"
import { ROOT } from "../paths"
import { runShop } from "../run-shop"
import type { Bench } from "../bench"
import { callSandbox } from "./call-sandbox"
import { quantile } from "./quantile"

const QUESTIONS = 10
const TIMEOUT_MS = 60_000

type ChatAnswer = { chat?: { messages: { sent_by: "customer" | "business" }[] } }

/** How long a WhatsApp customer waits for the assistant's answer, with a model that answers at once. */
export const answerBench: Bench = {
  name: "answer",
  measures: "milliseconds from a customer's WhatsApp message to the answer on the phone (2,000 of them are quiet time)",
  run: async (say) => {
    const shop = await runShop(path.join(ROOT, ".data", "bench"))
    try {
      const waits: number[] = []
      for (let index = 0; index < QUESTIONS; index++) {
        const from = `5730000${String(10_000 + index)}`
        const startedAt = Date.now()
        await callSandbox(shop.sandboxUrl, "POST", "whatsapp/messages", {
          from,
          text: "¿Tienen aceite de lavanda? ¿cuánto vale?",
        })
        for (;;) {
          const { chat } = await callSandbox<ChatAnswer>(shop.sandboxUrl, "GET", `whatsapp/chats/${from}`)
          if (chat?.messages.some(({ sent_by }) => sent_by === "business")) {
            break
          }
          if (Date.now() - startedAt > TIMEOUT_MS) {
            throw new Error("No answer came within 60 s.")
          }
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
        waits.push(Date.now() - startedAt)
        say(`question ${index + 1}: answered after ${waits[index]} ms`)
      }
      return { questions: QUESTIONS, median_ms: quantile(waits, 0.5), p95_ms: quantile(waits, 0.95) }
    } finally {
      await shop.stop()
    }
  },
}
