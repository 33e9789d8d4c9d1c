/** An article of the shop's knowledge base, in Spanish. `slug` identifies it for ever. */
export type SeedArticle = { slug: string; title: string; content: string }
