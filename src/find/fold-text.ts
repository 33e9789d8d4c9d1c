/** What people type, as it is compared: small letters without accents, words of letters and digits alone. */
export const foldText = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()

/**
 * A word for an address.
 *
 * @example slugOf("Buen ánimo") // "buen-animo"
 */
export const slugOf = (text: string): string => foldText(text).replaceAll(" ", "-")
