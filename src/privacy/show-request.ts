type Row = {
  id: string
  state: "waiting" | "done"
  created_at: Date | string
  due_at: Date | string
  done_at: Date | string | null
}

/** What a customer is told of their wish to be forgotten. Times in UTC. */
export const showRequest = ({ id, state, created_at, due_at, done_at }: Row) => ({
  id,
  state,
  requested_at: created_at,
  due_at,
  done_at,
})
