import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "../../ui/button"
import { useFocusOnChange } from "../../ui/use-focus-on-change"
import { useTitle } from "../../ui/use-title"
import { useCustomer } from "./account-frame"
import { AddressCard } from "./address-card"
import { AddressEditor } from "./address-form"

const NEW = "new"

/** Where the account's parcels may go. */
export const AddressesPage = () => {
  const { t } = useTranslation()
  const { addresses } = useCustomer()
  const [edited, setEdited] = useState<string | null>(null)
  const heading = useFocusOnChange<HTMLHeadingElement>(edited)
  useTitle(t("account.addresses.title"))
  const address = addresses.find(({ id }) => id === edited)
  const isEditing = edited === NEW || address !== undefined
  const title = isEditing ? (address ? "editTitle" : "newTitle") : "title"
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="text-3xl focus:outline-none sm:text-4xl">
        {t(`account.addresses.${title}`)}
      </h1>
      {isEditing ? (
        <div className="mt-6 max-w-2xl">
          <AddressEditor key={edited} address={address} onDone={() => setEdited(null)} />
        </div>
      ) : (
        <>
          {addresses.length === 0 ? <p className="mt-4 text-muted">{t("account.addresses.none")}</p> : null}
          <ul className="mt-6 grid gap-4 lg:grid-cols-2">
            {addresses.map((one) => (
              <li key={one.id}>
                <AddressCard address={one} onEdit={() => setEdited(one.id)} />
              </li>
            ))}
          </ul>
          <Button className="mt-6" onClick={() => setEdited(NEW)}>
            {t("account.addresses.add")}
          </Button>
        </>
      )}
    </>
  )
}
