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
import { applyWaitingCode } from "./add-lines"
import { withAddition, withQuantity, type Addition } from "./expected-cart"
import { copiedCart, forgetCart, rememberCart, rememberedCartId } from "./stored-cart"

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

const add = async (regionId: string, { variant_id, quantity }: Addition): Promise<Cart> => {
  const id = rememberedCartId()
  if (!id) {
    return createCart(regionId, [{ variant_id, quantity }])
  }
  try {
    return await addToCart(id, { variant_id, quantity })
  } catch (error) {
    if (isGone(error)) {
      return beginAgain(regionId, { variant_id, quantity })
    }
    throw error
  }
}

const send = async (change: CartChange): Promise<Cart> => {
  if (change.kind === "add") {
    return add(change.regionId, change.addition)
  }
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
  const sent = await send(change)
  rememberCart(sent)
  const cart = change.kind === "add" ? await applyWaitingCode(sent) : sent
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
