/** Answers as Wompi's sandbox gave them to activemerchant's tests, with our reference and amount. */
export const recordedTransaction = (override: Record<string, unknown> = {}) => ({
  id: "113879-1635300853-71494",
  created_at: "2021-10-27T02:14:16.181Z",
  amount_in_cents: 3590000,
  reference: "payses_01J-1",
  currency: "COP",
  payment_method_type: "CARD",
  payment_method: {
    type: "CARD",
    extra: { name: "VISA-4242", brand: "VISA", last_four: "4242", external_identifier: "fOYBYDRGuP" },
    installments: 2,
  },
  redirect_url: null,
  status: "APPROVED",
  status_message: null,
  merchant: { name: "Mi Comercio", email: "comercio@example.com", phone_number: "+573000000000", legal_id_type: "CC" },
  taxes: [],
  ...override,
})

export const found = (...transactions: unknown[]) => ({ status: 200, body: { data: transactions, meta: {} } })

export const one = (transaction: unknown) => ({ status: 200, body: { data: transaction, meta: {} } })

/** The void's own result is `data.status`; the transaction in it still says APPROVED. */
export const recordedVoid = (status = "APPROVED", status_message: string | null = null) => ({
  status: 201,
  body: { data: { status, status_message, transaction: recordedTransaction() }, meta: { trace_id: "t" } },
})

export const recordedRefund = (status = "APPROVED", status_message: string | null = null) => ({
  status: 201,
  body: {
    data: { id: 1523, status, status_message, amount_in_cents: 3590000, transaction_id: "113879-1635300853-71494" },
  },
})

export const unauthorized = {
  status: 401,
  body: { error: { type: "INVALID_ACCESS_TOKEN", reason: "La llave proporcionada no corresponde a este ambiente." } },
}

export const notFound = {
  status: 404,
  body: { error: { type: "NOT_FOUND_ERROR", reason: "La entidad solicitada no existe" }, meta: { trace_id: "t" } },
}

export const refused = {
  status: 422,
  body: {
    error: { type: "INPUT_VALIDATION_ERROR", messages: { transaction_id: ["transaction_id Debe ser completado"] } },
  },
}
