import { en } from "./en"
import { es } from "./es"

export default {
  es: { paymentWompi: es },
  en: { paymentWompi: en },
}
