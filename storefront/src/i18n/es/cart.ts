export default {
  cart: {
    title: "Tu carrito",
    titleCount_one: "Tu carrito · {{count}} producto",
    titleCount_other: "Tu carrito · {{count}} productos",
    empty: "Todavía no hay nada aquí.",
    goOn: "Seguir mirando",
    checkout: "Finalizar compra",
    remove: "Quitar {{title}} del carrito",
    quantity: "Cantidad de {{title}}",
    totals: "Totales",
    products: "Productos",
    discount: "Descuento",
    shipping: "Envío",
    shippingLater: "Se calcula con tu municipio",
    total: "Total",
    taxIncluded: "Todos los precios incluyen IVA.",
    code: {
      title: "Código de descuento",
      label: "Código de descuento",
      apply: "Aplicar",
      remove: "Quitar el código {{code}}",
    },
    nudge: {
      missing: "Te faltan {{amount}} para el envío gratis.",
      reached: "¡Tu envío va por nuestra cuenta!",
    },
  },
}
