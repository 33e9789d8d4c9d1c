type PaidOrder = {
  payment_collections?: ({ payments?: ({ provider_id: string } | null)[] | null } | null)[] | null
}

/** Is the order to be paid at the door? Asked of what the order page has loaded, to ask the server nothing else. */
export const isCodOrder = ({ payment_collections }: PaidOrder): boolean =>
  (payment_collections ?? []).some((collection) =>
    (collection?.payments ?? []).some((payment) => /^pp_cod(_|$)/.test(payment?.provider_id ?? ""))
  )
