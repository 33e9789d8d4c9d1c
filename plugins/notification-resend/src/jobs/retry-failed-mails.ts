import type { MedusaContainer } from "@medusajs/framework/types"
import { retryFailedMailsWorkflow } from "../workflows"

export default async function retryFailedMailsJob(container: MedusaContainer) {
  await retryFailedMailsWorkflow(container).run()
}

export const config = { name: "resend-retry-failed-mails", schedule: "*/5 * * * *" }
