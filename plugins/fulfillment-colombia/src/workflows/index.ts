export * from "./events"
export * from "./workflows/request-pickups"
export * from "./workflows/sync-cities"
export * from "./workflows/track-fulfillment"
