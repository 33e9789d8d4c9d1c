export * from "./ask-for-cod-link"
export * from "./retry-failed-mails"
export * from "./send-mail"
