import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { addressLine, addressValues, toAddress } from "../../account/address-values"
import { customerQuery, deleteAddress, saveAddress, type SavedAddress } from "../../api/customer"
import { Button } from "../../ui/button"
import { notify } from "../../ui/notice"
import { useCustomer } from "./account-frame"

type Props = { address: SavedAddress; onEdit: () => void }

/** One saved address and what can be done with it. */
export const AddressCard = ({ address, onEdit }: Props) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const customer = useCustomer()
  const [isAsking, setIsAsking] = useState(false)
  const line = addressLine(address)
  const change = useMutation({
    networkMode: "always",
    mutationFn: (what: "remove" | "default") =>
      what === "remove"
        ? deleteAddress(address.id)
        : saveAddress(address.id, toAddress({ ...addressValues(address, customer), is_default: true })),
    onSuccess: async (_, what) => {
      await queries.invalidateQueries(customerQuery())
      if (what === "remove") {
        notify(t("account.addresses.removed"))
      }
    },
    onError: () => notify(t("account.addresses.failed"), "bad"),
  })
  return (
    <article className="rounded-card border border-line p-5">
      {address.is_default_shipping ? (
        <p className="mb-1 text-sm font-medium text-leaf">{t("account.addresses.default")}</p>
      ) : null}
      <p className="font-medium">{[address.first_name, address.last_name].filter(Boolean).join(" ")}</p>
      <p className="text-muted">{line}</p>
      {isAsking ? (
        <div role="group" aria-label={t("account.addresses.removeSure", { address: line })} className="mt-4 space-y-3">
          <p>{t("account.addresses.removeSure", { address: line })}</p>
          <div className="flex flex-wrap gap-2">
            <Button tone="danger" isBusy={change.isPending} onClick={() => change.mutate("remove")}>
              {t("account.addresses.remove")}
            </Button>
            <Button tone="quiet" autoFocus onClick={() => setIsAsking(false)}>
              {t("account.addresses.keep")}
            </Button>
          </div>
        </div>
      ) : (
        <div className="mt-4 flex flex-wrap gap-2">
          <Button tone="quiet" aria-label={t("account.addresses.editOf", { address: line })} onClick={onEdit}>
            {t("account.addresses.edit")}
          </Button>
          <Button
            tone="quiet"
            aria-label={t("account.addresses.removeOf", { address: line })}
            onClick={() => setIsAsking(true)}
          >
            {t("account.addresses.remove")}
          </Button>
          {address.is_default_shipping ? null : (
            <Button
              tone="quiet"
              isBusy={change.isPending}
              aria-label={t("account.addresses.makeDefaultOf", { address: line })}
              onClick={() => change.mutate("default")}
            >
              {t("account.addresses.makeDefault")}
            </Button>
          )}
        </div>
      )}
    </article>
  )
}
