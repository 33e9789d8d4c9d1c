/** Ids of the workflows that bells run. In a file of their own, because those workflows ring bells in turn. */
export const drainOutboxWorkflowId = "conversations-drain-outbox"
export const emitTurnsWorkflowId = "conversations-emit-turns"
