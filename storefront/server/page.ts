import type { ServerOptions } from "./options"

const PLACEHOLDER = /(<script type="application\/json" id="runtime-config">)[^<]*(<\/script>)/
const NONCE = "style-nonce-of-this-answer"

/** The page with the store's configuration in it. `<` is escaped, so that no value can end the script element. */
export const renderPage = (template: string, options: ServerOptions): string => {
  const { publishableKey, storeName, regionId, whatsappNumber } = options
  const config = { publishableKey, storeName, regionId, whatsappNumber, styleNonce: NONCE }
  const json = JSON.stringify(config).replace(/</g, "\\u003c")
  return template.replace(PLACEHOLDER, (_, open: string, close: string) => `${open}${json}${close}`)
}

/** The page for one answer: a panel may add styles under this nonce, of the answer's own Content-Security-Policy. */
export const withNonce = (page: string, nonce: string): string => page.replace(NONCE, nonce)
