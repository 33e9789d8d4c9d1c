import type {
  BeginOperationInput,
  BeginOperationResult,
  FinishOperationInput,
  WompiLedger,
  WompiOperationDTO,
} from "../../../modules/wompi/types"

type Operation = Omit<BeginOperationInput, "refund_id"> & {
  refund_id: string | null
  state: WompiOperationDTO["state"]
  reason: string | null
}

/** The ledger's contract in memory, with its rows open to the test. */
export const createMemoryLedger = () => {
  const operations: Operation[] = []
  const attempts: Parameters<WompiLedger["issueAttempt"]>[0][] = []

  const ledger: WompiLedger = {
    issueAttempt: async (input) => {
      attempts.push(input)
      const attempt = attempts.filter(({ session_id }) => session_id === input.session_id).length
      return { reference: `${input.session_id}-${attempt}`, attempt }
    },
    listAttempts: async (sessionId) =>
      attempts
        .filter(({ session_id }) => session_id === sessionId)
        .map(({ channel = "checkout", payment_method_type = null }, index) => ({
          reference: `${sessionId}-${index + 1}`,
          channel,
          payment_method_type,
        })),
    returnedInCents: async (transactionId) =>
      operations
        .filter(({ transaction_id, state }) => transaction_id === transactionId && state === "done")
        .reduce((sum, { amount_in_cents }) => sum + amount_in_cents, 0),
    claimReturned: async ({ transaction_id, amount_in_cents, refund_id }) => {
      const free = operations.find(
        (operation) =>
          operation.transaction_id === transaction_id &&
          operation.amount_in_cents === amount_in_cents &&
          operation.state === "done" &&
          operation.refund_id === null
      )
      Object.assign(free ?? {}, { refund_id })
      return free !== undefined
    },
    beginOperation: async (input): Promise<BeginOperationResult> => {
      const known = operations.find(({ operation_key }) => operation_key === input.operation_key)
      if (known) {
        return { kind: "known", state: known.state, reason: known.reason }
      }
      const isBlocked = operations.some(
        ({ transaction_id, state }) => transaction_id === input.transaction_id && ["sent", "unknown"].includes(state)
      )
      if (isBlocked) {
        return { kind: "blocked" }
      }
      operations.push({ ...input, state: "sent", reason: null })
      return { kind: "send" }
    },
    finishOperation: async ({ operation_key, state, reason = null }: FinishOperationInput) => {
      const operation = operations.find((operation) => operation.operation_key === operation_key)
      Object.assign(operation ?? {}, { state, reason }, state === "done" ? {} : { refund_id: null })
    },
  }
  return { ledger, operations, attempts }
}
