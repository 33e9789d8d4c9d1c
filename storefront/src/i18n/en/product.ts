import type es from "../es/product"

const texts: typeof es = {
  product: {
    howToUse: "How to use it",
    origin: "Origin",
    nso: "Health notification (NSO)",
    share: "Share",
    copied: "The link was copied.",
    notCopied: "The link could not be copied.",
    related: "More of this category",
    seen: "What you looked at before",
    benefits: "People look for it for",
    addToCart: "Add to cart",
    from: "From {{price}}",
    taxIncluded: "VAT included",
    perMl: "{{price}} per ml",
    soldOut: "Sold out",
    available: "In stock",
    fewLeft_one: "{{count}} left",
    fewLeft_other: "{{count}} left",
    noPrice: "No price",
    presentation: "Size",
    description: "Description",
    ingredients: "Ingredients (INCI)",
    precautions: "Precautions",
    orderByWhatsapp: "Order on WhatsApp",
    whatsappHint: "Opens WhatsApp. A virtual assistant answers; you can ask for a person.",
    whatsappMessage: "Hi, I am interested in {{title}} ({{variant}}, {{sku}}). {{url}}",
    back: "Back to home",
    pictureOf: "{{title}}, picture {{number}}",
  },
}

export default texts
