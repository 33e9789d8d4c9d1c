export * from "./changes"
export * from "./conversation"
export * from "./inbound"
export * from "./outbound"
