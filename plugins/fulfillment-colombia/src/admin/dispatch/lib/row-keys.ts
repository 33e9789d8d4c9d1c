export type RowKey = "next" | "previous" | "extend_next" | "extend_previous" | "all" | "none"

type KeyPress = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }

/**
 * What a key means while a row's checkbox has the focus: arrows walk, with shift they take rows along, Ctrl or ⌘ and A
 * takes the page, Escape lets go. Space is the checkbox's own.
 */
export const rowKey = ({ key, shiftKey, ctrlKey, metaKey }: KeyPress): RowKey | null => {
  if (key === "ArrowDown") {
    return shiftKey ? "extend_next" : "next"
  }
  if (key === "ArrowUp") {
    return shiftKey ? "extend_previous" : "previous"
  }
  if (key.toLowerCase() === "a" && (ctrlKey || metaKey)) {
    return "all"
  }
  return key === "Escape" ? "none" : null
}
