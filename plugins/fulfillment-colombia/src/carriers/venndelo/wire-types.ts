import type { LabelFormat, PaymentMode } from "../port"

// The parts of Venndelo's OpenAPI document (version 1.20250707) that the adapter uses.

export type ApiPlace = { city_code: string; subdivision_code: string; country_code: "CO"; postal_code: "" }

export type ApiLineItem = {
  sku: string
  name: string
  unit_price: number
  free_shipping: boolean
  height: number
  width: number
  length: number
  dimensions_unit: "CM"
  weight: number
  weight_unit: "KG"
  quantity: number
}

export type ApiOrderQuotationIn = {
  pickup_info: ApiPlace
  shipping_info: ApiPlace
  line_items: ApiLineItem[]
  payment_method_code: PaymentMode
}

export type ApiOrderQuotationOut = { assumed_shipping_total: number; quoted_shipping_total: number }

export type ApiCreateOrderIn = {
  pickup_info: ApiPlace & { contact_name: string; contact_phone: string; address_1: string }
  billing_info: {
    first_name: string
    last_name: string
    email: string
    phone: string
    identification_type: string
    identification: string
  }
  shipping_info: ApiPlace & { first_name: string; last_name: string; address_1: string; phone: string }
  line_items: (ApiLineItem & { type: "VIRTUAL" })[]
  payment_method_code: PaymentMode
  external_order_id: string
  confirmation_status: "PENDING"
  discounts: { type: "GLOBAL"; amount: number }[]
}

export type ApiOrderStatus =
  "PENDING" | "READY" | "PREPARING" | "SHIPPED" | "INCIDENT" | "DELIVERED" | "RETURNED" | "CANCELLED"

export type ApiTrackingStatus =
  | "IN-ORIGIN"
  | "IN-DESTINATION"
  | "OUT-FOR-DELIVERY"
  | "DELIVERED"
  | "RETURN"
  | "TRANSIT"
  | "PENDING"
  | "READY"
  | "INCIDENT"

export type ApiOrderShipment = {
  tracking_number: string | null
  type: "OUTBOUND" | "RETURN"
  tracking_status: ApiTrackingStatus
  tracking_date: string | null
  delivery_date: string | null
}

export type ApiOrder = {
  id: string
  status: ApiOrderStatus
  created_at: string
  external_order_id: string
  shipments: ApiOrderShipment[]
  /** Pesos; what the courier collects when the order is `COD`. */
  total?: number
  /** Pesos; the freight that Venndelo takes. */
  quoted_shipping_total?: number
}

export type ApiPage<T> = { next_page_token: string; items: T[] }

export type ApiGenerateLabelsIn = { output: "BASE64"; format: LabelFormat; order_ids: string[] }

export type ApiError = { code: string; message: string }

export type ApiGenerateLabelsAnswer =
  | { status: "SUCCESS"; data: string }
  | { status: "PROCESSING" | "ERROR"; items?: { order_id: string; errors?: ApiError[] }[] }

export type ApiPickupRequestOut = { pickups: { order_ids: string[] }[] }

export type ApiCity = {
  country_code: string
  code: string
  name: string
  subdivision_code: string
  subdivision_name: string
}

export type ApiModifyOrderIn = Omit<ApiCreateOrderIn, "external_order_id" | "confirmation_status" | "discounts">

export type ApiShippingInfoModifyOrderConfirmation = ApiCreateOrderIn["shipping_info"]

export type ApiModifyOrderConfirmationStatusIn = {
  confirmation_status: "CONFIRMED" | "REJECTED"
  shipping_info?: ApiShippingInfoModifyOrderConfirmation
}

export type ApiShipmentExceptionStatus = "PENDING" | "TRANSMITTING" | "REPLIED" | "ERROR" | "REJECTED" | "APPROVED"

export type ApiShipmentException = {
  /** UUID. */
  id: string
  order_id: string
  tracking_number: string
  description: string
  created_at: string
  /** What the carrier adds. */
  notes: string
  status: ApiShipmentExceptionStatus
  possible_replies: { type_id: number; description: string; fields: { name: string; type: "text" }[] }[]
}

export type ApiResolveShippingExceptionIn = {
  type_id: number
  notes: string
  /** `YYYY-MM-DD`. */
  delivery_date?: string
  address?: string
  collection_point_id?: string
}

export type ApiCollectionPoint = { id: string; name: string; address: string; city_code: string; city_name: string }

export type ApiCarrierCollectionPoint = {
  id: string
  name: string
  city_code: string
  city_name: string
  address1: string
  address2: string
  status: "ENABLED" | "DISABLED"
}

export type ApiWalletBalance = { balance: number; detail: { description: string; amount: number }[] }

export type ApiInitiateWalletTopupIn = { amount: number; return_url?: string; cancel_url?: string }
