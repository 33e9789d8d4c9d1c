/** The number of a transfer as staff read it at the bank: without U+0000, which PostgreSQL does not store. */
export const cleanBankReference = (text: string): string => text.replaceAll("\u0000", "").replace(/\s+/g, " ").trim()

/** By which two spellings of one number are found to be the same: letters and digits only, in capitals. */
export const bankReferenceKey = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "")
