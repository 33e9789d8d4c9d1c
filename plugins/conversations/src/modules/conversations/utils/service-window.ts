import { SERVICE_WINDOW_HOURS } from "../policies/limits"

/** When the customer service window closes: the later of what is known and what a message of this time gives. */
export const laterWindow = (known: Date | null, sentAt: Date): Date => {
  const expiresAt = new Date(sentAt.getTime() + SERVICE_WINDOW_HOURS * 3_600_000)
  return known && known > expiresAt ? known : expiresAt
}
