import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react"
import { INPUT } from "./field"

type Props<T> = {
  /** What the field shows: what is typed, or the name of what was chosen. */
  text: string
  options: T[]
  keyOf: (option: T) => string
  render: (option: T) => ReactNode
  onType: (text: string) => void
  onChoose: (option: T) => void
  /** Said below the field when nothing fits. */
  empty?: string
  isLoading?: boolean
  field: { id: string; "aria-describedby"?: string; "aria-invalid"?: true }
  autoComplete?: string
}

/**
 * A field that offers what fits while one types (WAI-ARIA APG, "Editable Combobox With List Autocomplete"): arrows move,
 * Enter takes, Escape closes. The focus stays in the field.
 */
export const Combobox = <T,>({
  text,
  options,
  keyOf,
  render,
  onType,
  onChoose,
  empty,
  isLoading,
  field,
  autoComplete = "off",
}: Props<T>) => {
  const listId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const isShown = isOpen && text.trim().length > 0 && (options.length > 0 || (Boolean(empty) && !isLoading))
  const current = Math.min(active, options.length - 1)

  const choose = (option: T) => {
    onChoose(option)
    setIsOpen(false)
  }
  const move = (by: number) => {
    setIsOpen(true)
    const next = options.length === 0 ? 0 : (current + by + options.length) % options.length
    setActive(next)
    list.current?.children[next]?.scrollIntoView({ block: "nearest" })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      move(event.key === "ArrowDown" ? 1 : -1)
    } else if (event.key === "Enter" && isShown && options[current]) {
      event.preventDefault()
      choose(options[current])
    } else if (event.key === "Escape" && isShown) {
      event.stopPropagation()
      setIsOpen(false)
    }
  }
  return (
    <div className="relative">
      <input
        {...field}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && options[current] ? `${listId}-${current}` : undefined}
        autoComplete={autoComplete}
        className={INPUT}
        value={text}
        onChange={(event) => {
          onType(event.target.value)
          setActive(0)
          setIsOpen(true)
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul
        ref={list}
        id={listId}
        role="listbox"
        aria-label={text}
        hidden={!isShown || options.length === 0}
        className="absolute inset-x-0 top-full z-10 mt-1 max-h-72 overflow-y-auto rounded-xl border border-line bg-paper py-1 shadow-lg"
      >
        {options.map((option, index) => (
          <li
            key={keyOf(option)}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === current}
            className="flex min-h-11 cursor-pointer items-center px-4 aria-selected:bg-surface"
            // Before the field loses the focus, which closes the list.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            onPointerMove={() => setActive(index)}
          >
            {render(option)}
          </li>
        ))}
      </ul>
      <p role="status" className={isShown && options.length === 0 ? "mt-1.5 text-sm text-clay" : "sr-only"}>
        {isShown && options.length === 0 ? empty : ""}
      </p>
    </div>
  )
}
