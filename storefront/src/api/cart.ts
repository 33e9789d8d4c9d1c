import type { HttpTypes } from "@medusajs/types"
import { ApiError } from "./api-error"
import { storeApi } from "./store-client"

export type Cart = HttpTypes.StoreCart
export type CartLine = HttpTypes.StoreCartLineItem

/** Beyond Medusa's own: what the checkout needs of the parts. Each is asserted by the store's contract test. */
const FIELDS =
  "+payment_collection.id,+payment_collection.status,*payment_collection.payment_sessions,+shipping_methods.data,*shipping_address,*billing_address"

/** @throws ApiError `not_found` when the shop does not know it (any more) */
export const retrieveCart = async (id: string): Promise<Cart> =>
  (await storeApi().cart.retrieve(id, { fields: FIELDS })).cart

/** What goes into a cart. */
export type CartItem = { variant_id: string; quantity: number }

export const createCart = async (regionId: string, items: CartItem[]): Promise<Cart> =>
  (await storeApi().cart.create({ region_id: regionId, items }, { fields: FIELDS })).cart

export const addToCart = async (cartId: string, item: CartItem): Promise<Cart> =>
  (await storeApi().cart.createLineItem(cartId, item, { fields: FIELDS })).cart

export const setLineQuantity = async (cartId: string, lineId: string, quantity: number): Promise<Cart> =>
  (await storeApi().cart.updateLineItem(cartId, lineId, { quantity }, { fields: FIELDS })).cart

/** Medusa answers the removal of a line with its cart as `parent`. */
export const removeLine = async (cartId: string, lineId: string): Promise<Cart> => {
  const { parent } = await storeApi().cart.deleteLineItem(cartId, lineId, { fields: FIELDS })
  if (!parent) {
    throw new ApiError({ kind: "rejected", message: "The line was removed, and no cart came back." })
  }
  return parent
}

/** @throws ApiError `rejected` when there is no such code, or it does not apply to this cart */
export const addPromotion = async (cartId: string, code: string): Promise<Cart> =>
  (await storeApi().cart.addPromotions(cartId, { promo_codes: [code] }, { fields: FIELDS })).cart

export const removePromotion = async (cartId: string, code: string): Promise<Cart> =>
  (await storeApi().cart.removePromotions(cartId, { promo_codes: [code] }, { fields: FIELDS })).cart

export const updateCart = async (cartId: string, body: HttpTypes.StoreUpdateCart): Promise<Cart> =>
  (await storeApi().cart.update(cartId, body, { fields: FIELDS })).cart

/** The shipping method of a cart. A new one takes the place of the last. */
export const chooseShipping = async (cartId: string, method: HttpTypes.StoreAddCartShippingMethods): Promise<Cart> =>
  (await storeApi().cart.addShippingMethod(cartId, method, { fields: FIELDS })).cart

/** Makes the cart that of whoever is logged in. */
export const takeCart = async (cartId: string): Promise<Cart> =>
  (await storeApi().cart.transferCart(cartId, { fields: FIELDS })).cart
