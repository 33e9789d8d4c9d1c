/** Spanish number words below a thousand, accents folded. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10,
  once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciseis: 16, diecisiete: 17, dieciocho: 18,
  diecinueve: 19, veinte: 20, veintiun: 21, veintiuno: 21, veintidos: 22, veintitres: 23, veinticuatro: 24,
  veinticinco: 25, veintiseis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30, cuarenta: 40,
  cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, ciento: 100, doscientos: 200,
  trescientos: 300, cuatrocientos: 400, quinientos: 500, seiscientos: 600, setecientos: 700, ochocientos: 800,
  novecientos: 900,
} // prettier-ignore

const SMALL = Object.keys(NUMBER_WORDS)
  .sort((left, right) => right.length - left.length)
  .join("|")

/** One or more number words below a thousand, joined by spaces or "y". Without groups. */
export const SMALL_NUMBER = `(?:${SMALL})(?:\\s+(?:y\\s+)?(?:${SMALL}))*`

/** Value of {@link SMALL_NUMBER}; 0 for an empty text. */
export const smallNumberValue = (text: string): number =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .reduce((sum, word) => sum + (NUMBER_WORDS[word] ?? 0), 0)
