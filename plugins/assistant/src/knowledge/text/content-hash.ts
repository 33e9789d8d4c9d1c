import { createHash } from "node:crypto"

/** SHA-256 of what a document or a passage says. */
export const contentHash = ({ title, content }: { title: string; content: string }): string =>
  createHash("sha256").update(`${title}\n${content}`).digest("hex")
