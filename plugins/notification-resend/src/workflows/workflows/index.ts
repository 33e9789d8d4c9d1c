export * from "./retry-failed-mails"
export * from "./send-order-confirmed"
export * from "./send-order-shipped"
export * from "./send-payment-rejected"
