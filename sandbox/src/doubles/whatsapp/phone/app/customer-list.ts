import type { Customer } from "./customers"
import { byId, element } from "./dom"
import { initials, phoneLabel } from "./labels"

type CustomerListInput = { customers: Customer[]; selected: string; onSelect: (waId: string) => void }

const drawn = new Map<string, HTMLElement>()

const draw = ({ wa_id, name }: Customer, onSelect: CustomerListInput["onSelect"]): HTMLElement => {
  const button = element(
    "button",
    { type: "button", class: "customer" },
    element("span", { class: "avatar", "aria-hidden": "true" }, initials(name)),
    element(
      "span",
      {},
      element("span", { class: "name" }, name),
      element("span", { class: "number" }, phoneLabel(wa_id))
    )
  )
  button.addEventListener("click", () => onSelect(wa_id))
  byId("customers").append(element("li", {}, button))
  return button
}

/** Keeps the buttons of known customers, so that the focus stays where it is, and adds the new ones. */
export const drawCustomers = ({ customers, selected, onSelect }: CustomerListInput): void => {
  for (const customer of customers) {
    const button = drawn.get(customer.wa_id) ?? draw(customer, onSelect)
    drawn.set(customer.wa_id, button)
    const isSelected = customer.wa_id === selected
    if (isSelected && button.getAttribute("aria-pressed") !== "true") {
      button.scrollIntoView({ block: "nearest", inline: "nearest" })
    }
    button.setAttribute("aria-pressed", String(isSelected))
  }
}
