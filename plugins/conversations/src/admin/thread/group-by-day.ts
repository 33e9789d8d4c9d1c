import { dayOf } from "../lib/dates"
import { momentOf, type ThreadItem } from "./compose-thread"

export type DayGroup = { day: string; moment: Date; items: ThreadItem[] }

/**
 * Cuts a thread into the days of Bogotá. Days only go forward: a message that the provider stamped earlier than its
 * neighbour (it waited on a phone without signal) stays in its place under the later day.
 */
export const groupByDay = (items: readonly ThreadItem[]): DayGroup[] => {
  const groups: DayGroup[] = []
  for (const item of items) {
    const moment = momentOf(item)
    const day = dayOf(moment)
    const current = groups[groups.length - 1]
    if (current && day <= current.day) {
      current.items.push(item)
    } else {
      groups.push({ day, moment, items: [item] })
    }
  }
  return groups
}
