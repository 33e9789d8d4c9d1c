const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" }

const characterOf = (code: number, entity: string): string =>
  Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity

/** Undoes the escaping in which Wompi sends the page of a 3DS challenge. A page that is not escaped stays as it is. */
export const unescapeHtml = (html: string): string =>
  html.includes("<")
    ? html
    : html.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi, (entity, hex, decimal, name) => {
        if (name) {
          return ENTITIES[name.toLowerCase()]
        }
        return characterOf(hex ? parseInt(hex, 16) : Number(decimal), entity)
      })
