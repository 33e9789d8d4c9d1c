import { useTranslation } from "react-i18next"
import { addressLine } from "../account/address-values"
import type { SavedAddress } from "../api/customer"
import type { DeliveryValues } from "./address"

/** Do both lead to the same door? */
export const isSamePlace = (one: DeliveryValues, other: DeliveryValues): boolean =>
  one.city_code === other.city_code &&
  one.city === other.city &&
  one.address_1 === other.address_1 &&
  one.address_2 === other.address_2

type Props = {
  addresses: SavedAddress[]
  isChosen: (address: SavedAddress) => boolean
  onChoose: (address: SavedAddress) => void
}

/** The account's addresses: one click fills the form, which can be changed afterwards. */
export const SavedAddresses = ({ addresses, isChosen, onChoose }: Props) => {
  const { t } = useTranslation()
  return addresses.length === 0 ? null : (
    <fieldset className="space-y-2">
      <legend className="mb-2 text-sm font-medium">{t("checkout.delivery.saved")}</legend>
      {addresses.map((address) => (
        <label
          key={address.id}
          className="flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border border-line px-4 py-2 has-[:checked]:border-leaf"
        >
          <input
            type="radio"
            name="saved-address"
            className="size-5 shrink-0 accent-[rgb(var(--leaf))]"
            checked={isChosen(address)}
            onChange={() => onChoose(address)}
          />
          <span>{addressLine(address)}</span>
        </label>
      ))}
    </fieldset>
  )
}
