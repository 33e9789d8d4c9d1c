import type { BrowserInfo } from "../wompi/store-types"

/**
 * What a card's bank wants to know of the browser for 3DS, in Wompi's names and as texts. Send it as `browser_info`.
 *
 * @example body: JSON.stringify({ …, payment_method: { type: "CARD", token, installments: 1 }, browser_info: browserInfo() })
 */
export const browserInfo = (): BrowserInfo => ({
  browser_color_depth: String(window.screen.colorDepth),
  browser_screen_height: String(window.screen.height),
  browser_screen_width: String(window.screen.width),
  browser_language: window.navigator.language,
  browser_user_agent: window.navigator.userAgent,
  browser_tz: String(new Date().getTimezoneOffset()),
})
