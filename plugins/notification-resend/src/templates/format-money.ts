import { formatPesos } from "@kaiu/medusa-kit"

/** An amount in major units as a Colombian reader writes it: `$45.000`, `USD 12,50`. */
export const formatMoney = (amount: number, currencyCode: string): string =>
  currencyCode.toLowerCase() === "cop"
    ? formatPesos(amount)
    : new Intl.NumberFormat("es-CO", { style: "currency", currency: currencyCode, currencyDisplay: "code" })
        .format(amount)
        .replace(/\s/g, " ")
