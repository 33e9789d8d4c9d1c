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
  /** Pesos of goods from which shipping is free. */
  freeShippingFrom: 150_000,
  welcomeCode: "BIENVENIDO10",
  welcomePercentage: 10,
  /** General rate of the IVA (Estatuto Tributario, art. 468). */
  iva: 19,
  /** What staff edit as the store's metadata. A demonstration: neither the company nor its numbers exist. */
  metadata: {
    legal_name: "KAIU Natural Living S.A.S. (demostración)",
    nit: "901234567-7",
    address: "Calle 80 # 20-30, Bogotá, D.C., Colombia",
    phone: "+576015550100",
    email: "hola@kaiu.test",
    whatsapp_number: "+573005550100",
    sic_url: "https://www.sic.gov.co",
    terms_version: "2026-11-01",
    privacy_version: "2026-11-01",
  },
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
