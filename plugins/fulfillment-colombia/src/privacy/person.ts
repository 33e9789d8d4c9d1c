import { hashEmail, hashPhone } from "@kaiu/medusa-kit"

/** Whose data are to be erased: an account, or a guest by the hash of an e-mail or a phone. */
export type Person = { customer_id?: string; email_hash?: string; phone_hash?: string }

/** What an order says of its buyer. */
export type OrderPerson = {
  customer_id?: string | null
  email?: string | null
  phones: (string | null | undefined)[]
}

/** Is the order this person's? By any one of the three. */
export const isOrderOf = (person: Person, { customer_id, email, phones }: OrderPerson): boolean => {
  const { customer_id: account, email_hash, phone_hash } = person
  return Boolean(
    (account && customer_id === account) ||
    (email_hash && email && hashEmail(email) === email_hash.toLowerCase()) ||
    (phone_hash && phones.some((phone) => phone && hashPhone(phone) === phone_hash.toLowerCase()))
  )
}
