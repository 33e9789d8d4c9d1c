/** Body of `POST /emails` once it was found sound (Resend docs, Send Email). */
export type EmailInput = {
  from: string
  to: string[]
  subject: string
  html: string | null
  text: string | null
  cc: string[]
  bcc: string[]
  reply_to: string[]
  scheduled_at: string | null
}

/** A sent mail as `GET /emails/:id` shows it. */
export type Email = EmailInput & {
  object: "email"
  id: string
  created_at: string
  last_event: "delivered"
}
