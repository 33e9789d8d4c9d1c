import { ApiError } from "../api/api-error"
import {
  addPromotion,
  addToCart,
  createCart,
  removeLine,
  removePromotion,
  setLineQuantity,
  type Cart,
  type CartItem,
} from "../api/cart"
import { withAddition, withQuantity, type Addition } from "./expected-cart"
import { copiedCart, forgetCart, rememberCart, rememberedCartId } from "./stored-cart"
import { takeCode } from "./waiting-code"

/** What a shopper can do to the cart. */
export type CartChange =
  | { kind: "add"; regionId: string; addition: Addition }
  | { kind: "quantity"; lineId: string; quantity: number }
  | { kind: "remove"; lineId: string }
  | { kind: "apply-code"; code: string }
  | { kind: "remove-code"; code: string }

const isGone = (error: unknown): boolean => error instanceof ApiError && error.kind === "not_found"

/** A new cart with what was in the lost one, as far as this browser knows. */
const beginAgain = (regionId: string, item: CartItem): Promise<Cart> => {
  const lines = (copiedCart()?.items ?? []).flatMap(({ variant_id, quantity }) =>
    variant_id ? [{ variant_id, quantity }] : []
  )
  forgetCart()
  const others = lines.filter(({ variant_id }) => variant_id !== item.variant_id)
  const same = lines.find(({ variant_id }) => variant_id === item.variant_id)
  return createCart(regionId, [...others, { ...item, quantity: item.quantity + (same?.quantity ?? 0) }])
}

const put = async (regionId: string, item: CartItem): Promise<Cart> => {
  const id = rememberedCartId()
  if (!id) {
    return createCart(regionId, [item])
  }
  try {
    return await addToCart(id, item)
  } catch (error) {
    if (isGone(error)) {
      return beginAgain(regionId, item)
    }
    throw error
  }
}

/** Uses the code of a link, if one waits. One that does not apply is dropped: the cart is what counts. */
const withWaitingCode = async (cart: Cart): Promise<Cart> => {
  const code = takeCode()
  return code ? addPromotion(cart.id, code).catch(() => cart) : cart
}

/** Puts something into the cart, a new one where there is none or the shop has lost it. @throws ApiError */
export const addItem = async (regionId: string, item: CartItem): Promise<Cart> => {
  const cart = await put(regionId, item)
  rememberCart(cart)
  const priced = await withWaitingCode(cart)
  rememberCart(priced)
  return priced
}

const send = async (change: Exclude<CartChange, { kind: "add" }>): Promise<Cart> => {
  const id = rememberedCartId()
  if (!id) {
    throw new ApiError({ kind: "not_found", status: 404 })
  }
  switch (change.kind) {
    case "quantity":
      return setLineQuantity(id, change.lineId, change.quantity)
    case "remove":
      return removeLine(id, change.lineId)
    case "apply-code":
      return addPromotion(id, change.code)
    case "remove-code":
      return removePromotion(id, change.code)
  }
}

/** Tells the shop. @throws ApiError with Medusa's `code`, such as `insufficient_inventory` */
export const sendChange = async (change: CartChange): Promise<Cart> => {
  if (change.kind === "add") {
    const { variant_id, quantity } = change.addition
    return addItem(change.regionId, { variant_id, quantity })
  }
  const cart = await send(change)
  rememberCart(cart)
  return cart
}

const EMPTY = { id: "", items: [], item_total: 0, total: 0, promotions: [] } as unknown as Cart

/** What the cart will look like, at once. Codes change prices in ways that only the shop knows. */
export const expectChange = (cart: Cart | null, change: CartChange): Cart | null => {
  switch (change.kind) {
    case "add":
      return withAddition(cart ?? EMPTY, change.addition)
    case "quantity":
      return cart && withQuantity(cart, change.lineId, change.quantity)
    case "remove":
      return cart && withQuantity(cart, change.lineId, 0)
    default:
      return cart
  }
}
