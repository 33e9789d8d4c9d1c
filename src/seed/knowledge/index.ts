import { BUYING_ARTICLES } from "./buying"
import type { SeedArticle } from "./types"
import { USING_ARTICLES } from "./using"

/** What the assistant knows of the shop besides its catalogue. */
export const ARTICLES: readonly SeedArticle[] = [...BUYING_ARTICLES, ...USING_ARTICLES]
