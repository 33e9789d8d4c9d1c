import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"
import { INPUT } from "../../ui/field"
import { Icon } from "../../ui/icon"
import { useDebounced } from "../../ui/use-debounced"

const LETTER_PAUSE_MS = 250

/** Words to look for. The list follows as one types; the address follows with it. */
export const SearchField = ({ q, onSearch }: { q: string; onSearch: (q: string) => void }) => {
  const { t } = useTranslation()
  const { state } = useLocation() as { state: { focusSearch?: boolean } | null }
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(q)
  const settled = useDebounced(text, LETTER_PAUSE_MS)
  const sent = useRef(q)

  useEffect(() => {
    if (state?.focusSearch) {
      input.current?.focus()
    }
  }, [state])
  // Words that came from elsewhere: a link, the back button.
  useEffect(() => {
    if (q !== sent.current) {
      sent.current = q
      setText(q)
    }
  }, [q])
  useEffect(() => {
    const words = settled.trim()
    if (words !== sent.current) {
      sent.current = words
      onSearch(words)
    }
  }, [settled, onSearch])

  return (
    <form
      role="search"
      className="relative"
      onSubmit={(event) => {
        event.preventDefault()
        input.current?.blur()
      }}
    >
      <Icon name="search" className="pointer-events-none absolute left-4 top-1/2 size-5 -translate-y-1/2 text-muted" />
      <input
        ref={input}
        type="search"
        enterKeyHint="search"
        aria-label={t("catalogue.search")}
        placeholder={t("catalogue.placeholder")}
        autoComplete="off"
        maxLength={100}
        className={`${INPUT} pl-12`}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </form>
  )
}
