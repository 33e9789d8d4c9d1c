import { randomBytes } from "node:crypto"

const header = (bytes: number[]) => Buffer.from(bytes)

type WamidInput = { waId: string; sentBy: "business" | "customer" }

/**
 * A message id built as Meta builds them: base64 of the customer's number and a random id (18 hex characters from a
 * business, 20 from a customer), as seen in the examples of the Cloud API documentation. It therefore holds a phone
 * number, which a shop has to treat as personal data.
 */
export const mintWamid = ({ waId, sentBy }: WamidInput): string => {
  const fromBusiness = sentBy === "business"
  const id = randomBytes(fromBusiness ? 9 : 10)
    .toString("hex")
    .toUpperCase()
  const bytes = Buffer.concat([
    header([0x1c, 0x18, waId.length]),
    Buffer.from(waId, "ascii"),
    header([0x15, 0x02, 0x00, fromBusiness ? 0x11 : 0x12, 0x18, id.length]),
    Buffer.from(id, "ascii"),
    header([0x00]),
  ])
  return `wamid.${bytes.toString("base64")}`
}
