import { generateEntityId } from "@medusajs/framework/utils"

const PREFIXES = {
  contact: "cvct",
  conversation: "conv",
  delivery: "cvhook",
  message: "cvmsg",
  turn: "cvturn",
  waitingStatus: "cvstat",
} as const

export const newId = (entity: keyof typeof PREFIXES): string => generateEntityId(undefined, PREFIXES[entity])
