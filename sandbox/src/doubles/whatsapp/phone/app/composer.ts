import { byId } from "./dom"

/** The line to type on: Enter sends, Shift + Enter starts a new line. */
export const startComposer = (onSend: (text: string) => void): void => {
  const form = byId<HTMLFormElement>("composer")
  const input = byId<HTMLTextAreaElement>("message")

  const fit = () => {
    input.style.height = "auto"
    input.style.height = `${input.scrollHeight + 2}px`
  }
  input.addEventListener("input", fit)
  input.addEventListener("keydown", (event) => {
    // While a word is being composed (accents, phone keyboards) Enter belongs to the keyboard.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      form.requestSubmit()
    }
  })
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const text = input.value.trim()
    if (text) {
      input.value = ""
      fit()
      onSend(text)
    }
    input.focus()
  })
}
