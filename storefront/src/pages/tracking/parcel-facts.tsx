import { useTranslation } from "react-i18next"
import type { TrackedParcel } from "../../api/order-tracking"

/** One parcel: who carries it, and under which number. */
export const ParcelFacts = ({ parcel, number }: { parcel: TrackedParcel; number: number | null }) => {
  const { t } = useTranslation()
  const facts = [
    { name: t("track.carrier"), value: parcel.carrier ?? t("track.ownMessenger") },
    { name: t("track.guide"), value: parcel.tracking_number ?? t("track.noGuide") },
    { name: t("track.status"), value: t(`track.parcel.${parcel.status}`) },
  ]
  return (
    <section className="mt-4 rounded-card bg-surface p-6">
      {number ? <h2 className="mb-3 text-lg">{t("track.parcelNumber", { number })}</h2> : null}
      <dl className="space-y-3">
        {facts.map(({ name, value }) => (
          <div key={name} className="flex flex-wrap justify-between gap-x-4">
            <dt className="text-muted">{name}</dt>
            <dd className="select-all text-right font-medium">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
