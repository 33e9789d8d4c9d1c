import { Button, Drawer, Label, Text, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { useCopy } from "../lib/use-copy"
import type { Withdrawal } from "./types"
import { useDecide } from "./use-decide"

/** Field of the request's body, and the fewest letters that say anything. */
const FIELDS = { refuse: { name: "reason", min: 10 }, refunded: { name: "note", min: 0 } } as const

type Props = { withdrawal: Withdrawal; action: keyof typeof FIELDS; onClose: () => void }

/** A decision that has words: why it is refused, or how the money went back. */
export const DecisionDrawer = ({ withdrawal, action, onClose }: Props) => {
  const { t } = useCopy()
  const id = useId()
  const [text, setText] = useState("")
  const { mutate, isPending } = useDecide(onClose)
  const { name, min } = FIELDS[action]
  const said = text.trim()

  return (
    <Drawer open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t(`withdrawals.${action}.title`, { radicado: withdrawal.radicado })}</Drawer.Title>
          <Drawer.Description>{t(`withdrawals.${action}.hint`)}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-2">
          <Label htmlFor={id}>{t(`withdrawals.${action}.label`)}</Label>
          <Textarea id={id} rows={5} maxLength={500} value={text} onChange={(event) => setText(event.target.value)} />
          {min > 0 ? (
            <Text size="small" className="text-ui-fg-subtle">
              {t("withdrawals.fewest", { count: min })}
            </Text>
          ) : null}
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" onClick={onClose}>
            {t("withdrawals.back")}
          </Button>
          <Button
            variant={action === "refuse" ? "danger" : "primary"}
            isLoading={isPending}
            disabled={said.length < min}
            onClick={() => mutate({ id: withdrawal.id, action, body: said ? { [name]: said } : {} })}
          >
            {t(`withdrawals.action.${action}`)}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
