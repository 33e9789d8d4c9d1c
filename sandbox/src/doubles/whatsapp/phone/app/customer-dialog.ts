import { readPhone, type Customer } from "./customers"
import { byId } from "./dom"

/** The dialog that makes a new customer. */
export const startCustomerDialog = (onCreate: (customer: Customer) => void): void => {
  const dialog = byId<HTMLDialogElement>("customer-dialog")
  const form = byId<HTMLFormElement>("customer-form")
  const name = byId<HTMLInputElement>("customer-name")
  const phone = byId<HTMLInputElement>("customer-phone")
  const problem = byId("customer-error")

  byId("new-customer").addEventListener("click", () => {
    form.reset()
    problem.textContent = ""
    dialog.showModal()
  })
  byId("customer-cancel").addEventListener("click", () => dialog.close())
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const waId = readPhone(phone.value)
    if (!name.value.trim()) {
      problem.textContent = "Escribe un nombre."
      name.focus()
    } else if (!waId) {
      problem.textContent = "Escribe un celular colombiano de 10 dígitos, o un número con + e indicativo."
      phone.focus()
    } else {
      dialog.close()
      onCreate({ wa_id: waId, name: name.value.trim() })
      byId("message").focus()
    }
  })
}
