import { useCopy } from "../../../hooks/use-copy"
import { FilterSelect } from "../../../shared/filter-select"
import { useCarriers } from "../../hooks/use-carriers"
import { useDispatchAddress } from "../../hooks/use-dispatch-address"
import { PAYMENT_MODES } from "../../lib/dispatch-address"

export const FilterSelects = () => {
  const { t } = useCopy()
  const { address, filter } = useDispatchAddress()
  const carriers = useCarriers().data?.carriers ?? []

  return (
    <>
      <FilterSelect
        label={t("filters.carrier")}
        any={t("filters.any_carrier")}
        value={address.carrier}
        options={carriers.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(carrier) => filter({ carrier })}
      />
      <FilterSelect
        label={t("dispatch.payment.label")}
        any={t("dispatch.payment.any")}
        value={address.payment_mode}
        options={PAYMENT_MODES.map((value) => ({ value, label: t(`dispatch.payment.${value}`) }))}
        onChange={(payment_mode) => filter({ payment_mode })}
      />
    </>
  )
}
