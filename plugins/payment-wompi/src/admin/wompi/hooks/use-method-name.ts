import { useCopy } from "../../hooks/use-copy"
import { isMethod } from "../lib/methods"

/** The name of a payment method; one that Wompi adds later keeps Wompi's. */
export const useMethodName = () => {
  const { t } = useCopy()
  return (type: string | null): string => (isMethod(type) ? t(`wompi.method.${type}`) : type || t("wompi.method.none"))
}
