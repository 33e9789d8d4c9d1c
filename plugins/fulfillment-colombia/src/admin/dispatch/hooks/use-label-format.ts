import { useState } from "react"
import { LABEL_FORMATS, type LabelFormat } from "../../../carriers/port"
import { oneOf } from "../../lib/page-address"

const KEY = "kaiu-shipping-label-format"

/** The paper in this machine's printer, which is the machine's and not the person's. */
export const useLabelFormat = (): [LabelFormat, (format: LabelFormat) => void] => {
  const [format, setFormat] = useState(() => oneOf(LABEL_FORMATS, localStorage.getItem(KEY)) ?? LABEL_FORMATS[0])
  return [
    format,
    (next) => {
      localStorage.setItem(KEY, next)
      setFormat(next)
    },
  ]
}
