import { en } from "./en"
import { es } from "./es"

export default {
  es: { shipping: es },
  en: { shipping: en },
}
