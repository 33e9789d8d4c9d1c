export const bankTransferFields = [
  "id",
  "order_id",
  "order_number",
  "payment_id",
  "amount",
  "reference",
  "accounts",
  "deadline",
  "state",
  "problem",
  "bank_reference",
  "confirmed_by",
  "confirmed_at",
  "note",
  "closed_by",
  "closed_at",
  "created_at",
  "updated_at",
]

export const listBankTransfersQueryConfig = {
  defaults: bankTransferFields,
  allowed: bankTransferFields,
  defaultLimit: 20,
  isList: true,
}
