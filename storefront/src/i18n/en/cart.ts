import type es from "../es/cart"

const texts: typeof es = {
  cart: {
    title: "Your cart",
    titleCount_one: "Your cart · {{count}} item",
    titleCount_other: "Your cart · {{count}} items",
    empty: "Nothing here yet.",
    goOn: "Keep looking",
    checkout: "Check out",
    remove: "Remove {{title}} from the cart",
    quantity: "Quantity of {{title}}",
    totals: "Totals",
    products: "Products",
    discount: "Discount",
    shipping: "Shipping",
    shippingLater: "Depends on your municipality",
    total: "Total",
    taxIncluded: "All prices include VAT.",
    code: {
      title: "Discount code",
      label: "Discount code",
      apply: "Apply",
      remove: "Remove the code {{code}}",
    },
    nudge: {
      missing: "{{amount}} more and shipping is free.",
      reached: "Shipping is on us!",
    },
  },
}

export default texts
