import { Skeleton } from "@medusajs/ui"

/** The shape of a conversation's head that is on its way. */
export const HeadSkeleton = () => (
  <div aria-busy="true" className="flex flex-col gap-y-2 border-b px-4 py-3">
    <Skeleton className="h-5 w-40" />
    <Skeleton className="h-4 w-28" />
  </div>
)
