import type { Product } from "../api/catalog"
import { ProductCard } from "./product-card"

/** A few products under a heading; nothing when there is none. */
export const ProductRow = ({ title, products }: { title: string; products: Product[] }) =>
  products.length === 0 ? null : (
    <section className="mx-auto mt-16 max-w-page px-4 sm:px-6">
      <h2 className="text-2xl">{title}</h2>
      <ul className="mt-5 grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-4">
        {products.map((product) => (
          <ProductCard key={product.id} product={product} isEager={false} />
        ))}
      </ul>
    </section>
  )
