import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import {
  RETURN_LOCATION_FIELDS,
  WITHDRAWAL_FIELDS,
  withdrawalMail,
  type ReturnLocation,
  type ToldWithdrawal,
} from "../../mails/withdrawal-mail"
import { sendMailStep } from "../steps/send-mail"

export const sendWithdrawalWorkflowId = "send-withdrawal"

/** Of no row. */
const NONE = "none"

/**
 * Mails the buyer what became of a withdrawal, once for each state. It needs a store that keeps the entity `withdrawal`.
 *
 * @summary Mail a withdrawal's state.
 * @example
 * await sendWithdrawalWorkflow(container).run({ input: { withdrawal_id: "wdr_1", state: "accepted" } })
 */
export const sendWithdrawalWorkflow = createWorkflow(
  sendWithdrawalWorkflowId,
  (input: { withdrawal_id: string; state: string }) => {
    const { data: withdrawals } = useQueryGraphStep({
      entity: "withdrawal",
      fields: WITHDRAWAL_FIELDS,
      filters: { id: input.withdrawal_id },
    })
    const returnId = transform(
      withdrawals,
      (rows) => (rows as unknown as (ToldWithdrawal | undefined)[])[0]?.return_id ?? NONE
    )
    const { data: returns } = useQueryGraphStep({
      entity: "return",
      fields: ["location_id"],
      filters: { id: returnId },
    }).config({ name: "get-return" })
    const locationId = transform(
      returns,
      (rows) => (rows as unknown as ({ location_id: string | null } | undefined)[])[0]?.location_id ?? NONE
    )
    const { data: locations } = useQueryGraphStep({
      entity: "stock_location",
      fields: RETURN_LOCATION_FIELDS,
      filters: { id: locationId },
    }).config({ name: "get-return-location" })
    const mail = transform({ withdrawals, locations, input }, ({ withdrawals, locations, input }) =>
      withdrawalMail((withdrawals as unknown as ToldWithdrawal[])[0], {
        state: input.state,
        location: (locations as unknown as ReturnLocation[])[0],
      })
    )
    return new WorkflowResponse(sendMailStep(mail))
  }
)
