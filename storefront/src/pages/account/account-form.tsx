import type { FormEventHandler, ReactNode } from "react"
import { Button } from "../../ui/button"

type Props = {
  onSubmit: FormEventHandler<HTMLFormElement>
  action: string
  isBusy: boolean
  problem: string | null
  /** Beside the button. */
  aside?: ReactNode
  children: ReactNode
}

/** A form of the account: what the shop says of it stands above the button. */
export const AccountForm = ({ onSubmit, action, isBusy, problem, aside, children }: Props) => (
  <form noValidate className="space-y-5" onSubmit={onSubmit}>
    {children}
    {problem ? (
      <p role="alert" className="rounded-xl border border-clay px-4 py-3 text-sm text-clay">
        {problem}
      </p>
    ) : null}
    <div className="flex flex-wrap items-center gap-3">
      <Button type="submit" isBusy={isBusy} className="w-full sm:w-auto">
        {action}
      </Button>
      {aside}
    </div>
  </form>
)
