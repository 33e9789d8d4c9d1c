import type { Customer } from "./customers"

const TIMEOUT_MS = 10_000

/** Sends a text as this customer; answers with the message's id. */
export const sendMessage = async ({ wa_id, name }: Customer, text: string): Promise<string> => {
  const response = await fetch("/_sandbox/whatsapp/messages", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ from: wa_id, name, text }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!response.ok) {
    throw new Error(`The sandbox answered ${response.status}`)
  }
  const { wamid } = (await response.json()) as { wamid: string }
  return wamid
}
