import { StartError } from "../start-error"

/**
 * Reads `--only`: names of parts, and `steps:TEXT` for the kill points whose name has the text.
 *
 * @throws StartError when there is no such part
 */
export const chooseParts = <Point extends { name: string }>(
  only: string[],
  parts: readonly string[],
  points: Point[]
): { takes: (part: string) => boolean; points: Point[] } => {
  const unknown = only.find((word) => !parts.includes(word) && !word.startsWith("steps:"))
  if (unknown !== undefined) {
    throw new StartError(
      `--only must be of ${parts.join(", ")} (steps:TEXT for some of the kill points), not "${unknown}".`
    )
  }
  const texts = only.filter((word) => word.startsWith("steps:")).map((word) => word.slice("steps:".length))
  return {
    takes: (part) => only.length === 0 || only.some((word) => word.split(":")[0] === part),
    points: points.filter(({ name }) => texts.length === 0 || texts.some((text) => name.includes(text))),
  }
}
