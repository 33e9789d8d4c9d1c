export * from "./retry-failed-mails"
export * from "./send-mail"
