import { MedusaService } from "@medusajs/framework/utils"
import { CarrierAccount } from "./models/carrier-account"
import { CarrierException } from "./models/carrier-exception"
import { CarrierOperation } from "./models/carrier-operation"
import { CarrierShipment } from "./models/carrier-shipment"
import { CodCollection } from "./models/cod-collection"
import { CodRemittance } from "./models/cod-remittance"
import { CodRemittanceRow } from "./models/cod-remittance-row"
import { ShipmentEvent } from "./models/shipment-event"
import { ShippingBulk } from "./models/shipping-bulk"
import { ShippingBulkItem } from "./models/shipping-bulk-item"
import { ShippingCity } from "./models/shipping-city"
import { ShippingDispatch } from "./models/shipping-dispatch"
import { ShippingLabel } from "./models/shipping-label"
import { ShippingManifest } from "./models/shipping-manifest"

/** The tables of the module, with Medusa's own methods for each. */
export abstract class ShippingTables extends MedusaService({
  CarrierShipment,
  CarrierOperation,
  ShipmentEvent,
  ShippingLabel,
  ShippingManifest,
  ShippingCity,
  ShippingDispatch,
  ShippingBulk,
  ShippingBulkItem,
  CarrierException,
  CarrierAccount,
  CodCollection,
  CodRemittance,
  CodRemittanceRow,
}) {}
