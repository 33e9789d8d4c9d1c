import { Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { formatDay, formatHour } from "../../../lib/format-day"
import { FormDrawer } from "../../../shared/form-drawer"
import { FormField } from "../../../shared/form-field"
import { LoadError } from "../../../shared/load-error"
import { useCarriers } from "../../hooks/use-carriers"
import { pickupDayProblem } from "../../lib/pickup-day"

type PickupDialogProps = { count: number; isBusy: boolean; onSubmit: (day: string) => void; onClose: () => void }

/** Asks for which day the courier is to come, with the hour until which today is still possible. */
export const PickupDialog = ({ count, isBusy, onSubmit, onClose }: PickupDialogProps) => {
  const { t, locale } = useCopy()
  const { data, error, refetch } = useCarriers()
  const pickup = data?.pickup
  const [chosen, setChosen] = useState<string | null>(null)
  const day = chosen ?? pickup?.next_date ?? ""
  const problem = pickup ? pickupDayProblem(day, pickup) : null

  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={t("dispatch.pickup.title", { count })}
      description={t("dispatch.pickup.description")}
      submitLabel={t("dispatch.pickup.submit")}
      isBusy={isBusy}
      isDisabled={!pickup || problem !== null}
      onSubmit={() => onSubmit(day)}
    >
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {pickup && (
        <>
          <Text size="small">
            {t(pickup.is_open_today ? "dispatch.pickup.open" : "dispatch.pickup.closed", {
              hour: formatHour(pickup.cut_off, locale),
            })}
          </Text>
          <FormField
            label={t("dispatch.pickup.day")}
            hint={problem === null ? formatDay(day, locale) : undefined}
            error={
              problem
                ? t(`dispatch.pickup.problem.${problem}`, { day: formatDay(pickup.next_date, locale) })
                : undefined
            }
          >
            {(field) => (
              <Input
                {...field}
                type="date"
                min={pickup.next_date}
                value={day}
                onChange={(event) => setChosen(event.target.value)}
              />
            )}
          </FormField>
        </>
      )}
    </FormDrawer>
  )
}
