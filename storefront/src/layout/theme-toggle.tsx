import { useState } from "react"
import { useTranslation } from "react-i18next"
import { chooseTheme, rememberedTheme } from "./theme"

export const ThemeToggle = () => {
  const { t } = useTranslation()
  const [theme, setTheme] = useState(rememberedTheme)
  const next = theme === "dark" ? "light" : "dark"
  const label = t(next === "dark" ? "theme.toDark" : "theme.toLight")
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className="grid size-11 place-items-center rounded-full text-ink hover:bg-surface"
      onClick={() => {
        chooseTheme(next)
        setTheme(next)
      }}
    >
      <svg
        viewBox="0 0 24 24"
        className="size-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        {theme === "dark" ? (
          <>
            <circle cx="12" cy="12" r="4" />
            <path
              d="M12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4"
              strokeLinecap="round"
            />
          </>
        ) : (
          <path d="M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z" strokeLinejoin="round" />
        )}
      </svg>
    </button>
  )
}
