const LOCALE = "es-CO"
const A_DAY_MS = 24 * 60 * 60 * 1000

const dayKey = (date: Date) => date.toDateString()

/** Heading of a day: Hoy, Ayer, or the date. */
export const dayLabel = (date: Date, now: Date): string => {
  if (dayKey(date) === dayKey(now)) {
    return "Hoy"
  }
  if (dayKey(date) === dayKey(new Date(now.getTime() - A_DAY_MS))) {
    return "Ayer"
  }
  return date.toLocaleDateString(LOCALE, { day: "numeric", month: "long", year: "numeric" })
}

/** Time on a bubble, for example "9:05 a. m.". */
export const timeLabel = (date: Date): string => date.toLocaleTimeString(LOCALE, { hour: "numeric", minute: "2-digit" })

/** A number as people write it: "+57 300 111 2233"; other countries' without spaces. */
export const phoneLabel = (waId: string): string =>
  /^57\d{10}$/.test(waId) ? `+57 ${waId.slice(2, 5)} ${waId.slice(5, 8)} ${waId.slice(8)}` : `+${waId}`

export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, 2)
    .map((word) => word[0].toUpperCase())
    .join("") || "#"
