import type es from "../es/home"

const texts: typeof es = {
  hero: {
    eyebrow: "Natural cosmetics · Made in Colombia",
    title: "Plants, oils and calm for every day",
    text: "Pure essential oils, cold-pressed carrier oils and hydrosols. Ingredients you can read and recognise.",
    action: "See products",
  },
  categories: { title: "Find yours" },
  featured: { title: "New", all: "See everything" },
  values: {
    title: "What we care about",
    pure: { title: "Clear ingredients", text: "Every label says what is in the bottle, by its botanical name." },
    tax: { title: "Full prices", text: "Prices include VAT. Shipping is quoted with your municipality." },
    ship: { title: "To the whole country", text: "We ship from Bogotá with a tracking number." },
  },
}

export default texts
