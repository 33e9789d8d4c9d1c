export default {
  hero: {
    eyebrow: "Cosmética natural · Hecha en Colombia",
    title: "Plantas, aceites y calma para todos los días",
    text: "Aceites esenciales puros, aceites vegetales prensados en frío e hidrolatos. Ingredientes que puedes leer y reconocer.",
    action: "Ver productos",
  },
  categories: { title: "Encuentra lo tuyo" },
  featured: { title: "Lo nuevo", all: "Ver todo el catálogo" },
  values: {
    title: "Lo que cuidamos",
    pure: { title: "Ingredientes claros", text: "Cada etiqueta dice qué lleva el frasco, con su nombre botánico." },
    tax: { title: "Precios completos", text: "Los precios incluyen IVA. El envío se cotiza con tu municipio." },
    ship: { title: "A todo el país", text: "Enviamos desde Bogotá con guía de seguimiento." },
  },
}
