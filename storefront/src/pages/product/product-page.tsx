import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import { ApiError } from "../../api/api-error"
import { productQuery, regionQuery } from "../../api/catalog"
import { Problem } from "../../ui/problem"
import { NotFoundPage } from "../not-found-page"
import { ProductDetails } from "./product-details"
import { ProductSkeleton } from "./product-skeleton"

export const ProductPage = () => {
  const { handle = "" } = useParams()
  const region = useQuery(regionQuery())
  const product = useQuery({ ...productQuery(region.data?.id ?? "", handle), enabled: Boolean(region.data) })
  const error = region.error ?? product.error

  if (error instanceof ApiError && error.kind === "not_found") {
    return <NotFoundPage />
  }
  if (error) {
    return <Problem error={error} onRetry={() => void (region.isError ? region.refetch() : product.refetch())} />
  }
  return product.data && region.data ? (
    <ProductDetails product={product.data} regionId={region.data.id} />
  ) : (
    <ProductSkeleton />
  )
}
