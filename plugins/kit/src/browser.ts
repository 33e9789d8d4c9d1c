export * from "./colombia/document"
export * from "./colombia/nit"
export * from "./money/format-pesos"
