import { defineLink } from "@medusajs/framework/utils"
import UserModule from "@medusajs/medusa/user"
import ShippingModule from "../modules/shipping"

/** `cod_collection.user` in Query: the member of staff who confirmed. */
export default defineLink(
  { linkable: ShippingModule.linkable.codCollection, field: "actor_id" },
  UserModule.linkable.user,
  { readOnly: true }
)
