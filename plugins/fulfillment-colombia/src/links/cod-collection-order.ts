import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import ShippingModule from "../modules/shipping"

/** `cod_collection.order` in Query. */
export default defineLink(
  { linkable: ShippingModule.linkable.codCollection, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true }
)
