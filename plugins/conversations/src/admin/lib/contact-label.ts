import { formatPhone } from "./format-phone"
import type { Contact } from "./types"

/** The phone to show for a contact: the stored one, or the WhatsApp id, which is a phone without its plus sign. */
export const contactPhone = (contact: Contact): string | null => {
  const phone = contact.phone ?? contact.wa_id
  return phone ? formatPhone(phone) : null
}

/** What to call a contact: the name, else the phone; `null` when WhatsApp told us neither. */
export const contactLabel = (contact: Contact): string | null => contact.name?.trim() || contactPhone(contact)
