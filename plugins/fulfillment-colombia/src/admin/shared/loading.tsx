import { Skeleton } from "@medusajs/ui"
import { useCopy } from "../hooks/use-copy"

type LoadingProps = { rows?: number }

export const Loading = ({ rows = 3 }: LoadingProps) => {
  const { t } = useCopy()

  return (
    <div role="status" className="flex flex-col gap-y-3 px-6 py-4">
      <span className="sr-only">{t("loading")}</span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className="h-5 w-full" />
      ))}
    </div>
  )
}
