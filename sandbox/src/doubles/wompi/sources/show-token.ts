import { MERCHANT_OF_TRANSACTION } from "../merchant"
import type { AccountToken } from "./account-tokens"

/** A token as `GET /v1/tokens/…/:id` shows it. `authorizationPage` is where a Bancolombia holder agrees. */
export const showToken = (token: AccountToken, authorizationPage: string): Record<string, unknown> => {
  const { id, type, status, status_message, account, created_at, updated_at } = token
  switch (type) {
    case "NEQUI":
      return { id, status, phone_number: account.phone_number, name: MERCHANT_OF_TRANSACTION.name }
    case "DAVIPLATA": {
      const { type_document, number_document, product_number: phone_number } = account
      return { id, status, status_message, client_info: { type_document, number_document, phone_number } }
    }
    case "BANCOLOMBIA_TRANSFER": {
      const isChosen = status === "APPROVED"
      return {
        id,
        status,
        status_message,
        bank_account_type: isChosen ? "CUENTA AHORROS" : "",
        bank_account_last_four: isChosen ? "***1234" : "",
        redirect_url: account.redirect_url,
        authorization_url: account.type_auth === "TOKEN" ? authorizationPage : "",
        created_at,
        updated_at,
      }
    }
  }
}
