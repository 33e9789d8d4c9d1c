export * from "./cancel-order"
export * from "./confirm-payment"
export * from "./expire-transfer"
export * from "./sync-order"
