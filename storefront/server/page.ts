import type { ServerOptions } from "./options"

const PLACEHOLDER = /(<script type="application\/json" id="runtime-config">)[^<]*(<\/script>)/

/** The page with the store's configuration in it. `<` is escaped, so that no value can end the script element. */
export const renderPage = (template: string, options: ServerOptions): string => {
  const { publishableKey, storeName, regionId, whatsappNumber } = options
  const json = JSON.stringify({ publishableKey, storeName, regionId, whatsappNumber }).replace(/</g, "\\u003c")
  return template.replace(PLACEHOLDER, (_, open: string, close: string) => `${open}${json}${close}`)
}
