/** Where the JSON object that starts at `start` ends (behind its brace), or -1. Braces inside texts do not count. */
const endOfObject = (text: string, start: number): number => {
  let depth = 0
  let isInText = false
  for (let index = start; index < text.length; index++) {
    const character = text[index]
    if (isInText) {
      if (character === "\\") {
        index++
      } else if (character === '"') {
        isInText = false
      }
    } else if (character === '"') {
      isInText = true
    } else if (character === "{") {
      depth++
    } else if (character === "}" && --depth === 0) {
      return index + 1
    }
  }
  return -1
}

const tryParse = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/**
 * Separates the JSON objects inside a text from the rest of it.
 *
 * @example
 * splitEmbeddedJson('Datos: {"products": []}. ¿Hay lavanda?') // { objects: [{ products: [] }], rest: "Datos: . ¿Hay lavanda?" }
 */
export const splitEmbeddedJson = (text: string): { objects: unknown[]; rest: string } => {
  const objects: unknown[] = []
  let rest = ""
  let index = 0
  while (index < text.length) {
    const end = text[index] === "{" ? endOfObject(text, index) : -1
    const value = end > 0 ? tryParse(text.slice(index, end)) : undefined
    if (value === undefined) {
      rest += text[index++]
    } else {
      objects.push(value)
      index = end
    }
  }
  return { objects, rest }
}
