import { en } from "./en"
import { es } from "./es"

export default {
  es: { conversations: es },
  en: { conversations: en },
}
