/*
 * For the storefront: what a browser does with Wompi itself, and the types of the routes. Nothing here is of Node.
 */
export * from "./browser-info"
export * from "./card-problems"
export * from "./tokenize-card"
export type * from "../wompi/store-types"
