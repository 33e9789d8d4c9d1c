import { Checkbox } from "@medusajs/ui"
import type { KeyboardEvent, MouseEvent } from "react"
import { useCopy } from "../../../hooks/use-copy"
import type { RowSelection } from "../../hooks/use-selection"
import { rowKey } from "../../lib/row-keys"
import type { Dispatch } from "../../types"

type RowCheckboxProps = { dispatch: Dispatch; selection: RowSelection }

const MARK = "data-dispatch-row"

const neighbour = (element: HTMLElement, step: 1 | -1): HTMLElement | undefined => {
  const all = [...document.querySelectorAll<HTMLElement>(`[${MARK}]`)]
  return all[all.indexOf(element) + step]
}

/** Chooses a row: by click or space, with shift from the last one chosen, with the arrows from row to row. */
export const RowCheckbox = ({ dispatch: { order_id, display_id }, selection }: RowCheckboxProps) => {
  const { t } = useCopy()

  const onClick = (event: MouseEvent) => {
    // The box shows what the selection holds and keeps no state of its own.
    event.preventDefault()
    if (event.shiftKey) {
      selection.extendTo(order_id)
    } else {
      selection.toggle(order_id)
    }
  }

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const action = rowKey(event)
    if (!action) {
      return
    }
    event.preventDefault()
    event.stopPropagation()
    if (action === "all") {
      selection.selectPage()
    } else if (action === "none") {
      selection.clear()
    } else {
      const target = neighbour(event.currentTarget, action.endsWith("next") ? 1 : -1)
      target?.focus()
      const id = target?.getAttribute(MARK)
      if (id && action.startsWith("extend")) {
        selection.extendTo(id)
      }
    }
  }

  return (
    <Checkbox
      {...{ [MARK]: order_id }}
      className="h-6 w-6"
      aria-label={t("dispatch.select", { number: display_id })}
      checked={selection.ids.has(order_id)}
      onClick={onClick}
      onKeyDown={onKeyDown}
    />
  )
}
