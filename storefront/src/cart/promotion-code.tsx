import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { Cart } from "../api/cart"
import { Button } from "../ui/button"
import { TextField } from "../ui/field"
import { Icon } from "../ui/icon"
import { useChangeCart } from "./use-cart"

/** A code to enter, and those that apply, to take off again. */
export const PromotionCode = ({ cart }: { cart: Cart }) => {
  const { t } = useTranslation()
  const change = useChangeCart()
  const [code, setCode] = useState("")
  const applied = (cart.promotions ?? []).filter(({ is_automatic, code: name }) => !is_automatic && name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = code.trim().toUpperCase()
    if (wanted && !change.isPending) {
      change.mutate({ kind: "apply-code", code: wanted }, { onSuccess: () => setCode("") })
    }
  }
  return (
    <section aria-label={t("cart.code.title")} className="border-t border-line py-5">
      {applied.length > 0 ? (
        <ul className="mb-4 flex flex-wrap gap-2">
          {applied.map((promotion) => (
            <li key={promotion.id} className="inline-flex items-center gap-1 rounded-full bg-surface pl-4 text-sm">
              {promotion.code}
              <button
                type="button"
                aria-label={t("cart.code.remove", { code: promotion.code })}
                className="grid size-11 place-items-center rounded-full"
                onClick={() => change.mutate({ kind: "remove-code", code: promotion.code ?? "" })}
              >
                <Icon name="close" className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <form className="flex items-end gap-2" onSubmit={submit} noValidate>
        <div className="flex-1">
          <TextField
            label={t("cart.code.label")}
            value={code}
            autoCapitalize="characters"
            autoComplete="off"
            onChange={(event) => setCode(event.target.value)}
          />
        </div>
        <Button tone="quiet" type="submit" isBusy={change.isPending && change.variables?.kind === "apply-code"}>
          {t("cart.code.apply")}
        </Button>
      </form>
    </section>
  )
}
