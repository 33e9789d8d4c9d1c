type Order = { payment_collections?: ({ payments?: ({ provider_id: string } | null)[] | null } | null)[] | null }

/** Provider ids of this method: `pp_transfer_` and the id that the store gave the provider. */
const PROVIDER_ID = /^pp_transfer(_|$)/

/** Has this order a payment by transfer? Orders paid in another way ask the server nothing. */
export const isPaidByTransfer = (order: Order): boolean =>
  (order.payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .some((payment) => PROVIDER_ID.test(payment?.provider_id ?? ""))
