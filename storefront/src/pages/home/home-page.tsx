import { useQuery } from "@tanstack/react-query"
import { regionQuery } from "../../api/catalog"
import { SeenProducts } from "../../catalog/seen-products"
import { Problem } from "../../ui/problem"
import { useTitle } from "../../ui/use-title"
import { Hero } from "./hero"
import { CategoryCards } from "./category-cards"
import { Featured } from "./featured"
import { Values } from "./values"

export const HomePage = () => {
  const region = useQuery(regionQuery())
  useTitle()
  return (
    <>
      <Hero />
      <CategoryCards />
      {region.isError ? (
        <Problem error={region.error} onRetry={() => void region.refetch()} />
      ) : (
        <Featured regionId={region.data?.id} />
      )}
      <Values />
      <SeenProducts regionId={region.data?.id} />
    </>
  )
}
