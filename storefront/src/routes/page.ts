import type { ComponentType } from "react"
import { loadTexts, type Area } from "../i18n"

/** A page of its own file, loaded together with its texts when somebody goes there. */
export const page = (areas: Area[], load: () => Promise<ComponentType>) => async () => {
  const [Component] = await Promise.all([load(), ...areas.map(loadTexts)])
  return { Component }
}
