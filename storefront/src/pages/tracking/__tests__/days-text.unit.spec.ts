import i18next from "i18next"
import en from "../../../i18n/en/track"
import es from "../../../i18n/es/track"
import { daysText } from "../days-text"

describe("daysText", () => {
  const read = async (lng: string, days: number, is_estimate: boolean, city: string | null) => {
    const i18n = i18next.createInstance()
    await i18n.init({ lng, resources: { es: { translation: es }, en: { translation: en } } })
    return daysText(i18n.t, { days, is_estimate }, city)
  }

  it.each([
    ["es", 1, false, "Pasto", "Llega a Pasto en 1 día hábil desde que sale."],
    ["es", 2, true, "Pasto", "Llega a Pasto en cerca de 2 días hábiles desde que sale."],
    ["es", 1, false, null, "Llega en 1 día hábil desde que sale."],
    ["es", 2, false, null, "Llega en 2 días hábiles desde que sale."],
    ["es", 1, true, null, "Llega en cerca de 1 día hábil desde que sale."],
    ["es", 2, true, null, "Llega en cerca de 2 días hábiles desde que sale."],
    ["en", 1, false, null, "Arrives 1 working day after it leaves."],
    ["en", 2, false, null, "Arrives 2 working days after it leaves."],
    ["en", 1, true, null, "Arrives about 1 working day after it leaves."],
    ["en", 2, true, null, "Arrives about 2 working days after it leaves."],
  ])("should read in %s, for %d days (estimate: %s) to %s: %s", async (lng, days, is_estimate, city, text) => {
    expect(await read(lng, days, is_estimate, city)).toBe(text)
  })
})
