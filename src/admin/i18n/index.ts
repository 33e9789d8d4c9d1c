import { en } from "./en"
import { es } from "./es"

export default {
  es: { store: es },
  en: { store: en },
}
