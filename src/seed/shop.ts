/** The shop's own facts, by which the seed finds what it has made before. */
export const SHOP = {
  name: "KAIU Natural Living",
  locale: "es-CO",
  currency: "cop",
  country: "co",
  region: "Colombia",
  salesChannel: "Tienda KAIU",
  publishableKey: "Tienda KAIU (navegador)",
  shippingProfile: "Envío estándar",
  fulfillmentSet: "Envíos desde Bogotá",
  serviceZone: "Colombia",
  shippingOption: "Envío a domicilio",
  returnOption: "Devolución",
  /** Pesos, for a store without a carrier. */
  flatShipping: 14_000,
  /** General rate of the IVA (Estatuto Tributario, art. 468). */
  iva: 19,
  location: {
    name: "Bodega Bogotá",
    address: {
      address_1: "Calle 80 # 20-30, bodega 4",
      city: "Bogotá, D.C.",
      province: "Bogotá, D.C.",
      country_code: "CO",
      // Municipality of the DIVIPOLA (DANE), the code carriers want.
      metadata: { city_code: "11001000" },
    },
  },
} as const
