/**
 * A link that opens WhatsApp with the message written.
 *
 * @param number E.164; the address takes its digits only (WhatsApp Help Center, "How to use click to chat")
 */
export const whatsappLink = (number: string, message: string): string =>
  `https://wa.me/${number.replace(/\D/g, "")}?text=${encodeURIComponent(message)}`
