/** What the plugins say of their options (the kit's `parseOptions`), wherever in a line Medusa writes it. */
const SENTENCE = /\S+ is not configured correctly\. .+/

/** A line of Medusa's JSON log as a person reads it. */
export const readable = (line: string): string => {
  try {
    return String((JSON.parse(line) as { message?: string }).message ?? line)
  } catch {
    return line
  }
}

/**
 * The sentence that names a wrong option, in what a child has written; `undefined` when it ended for another reason.
 *
 * @param output lines of Medusa's log, as JSON or not
 */
export const configurationProblem = (output: string): string | undefined => {
  const sentences = output.split("\n").flatMap((line) => SENTENCE.exec(readable(line))?.[0].trim() ?? [])
  return sentences.at(-1)
}
