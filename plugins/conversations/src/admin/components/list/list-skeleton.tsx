import { Skeleton } from "@medusajs/ui"

const ROWS = ["w-32", "w-40", "w-28", "w-36"]

/** The shape of a list that is on its way. */
export const ListSkeleton = () => (
  <div aria-busy="true" className="flex flex-col gap-y-5 p-4">
    {ROWS.map((width) => (
      <div key={width} className="flex flex-col gap-y-2">
        <Skeleton className={`h-4 ${width}`} />
        <Skeleton className="h-3 w-full" />
      </div>
    ))}
  </div>
)
