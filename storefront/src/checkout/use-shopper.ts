import { useQuery } from "@tanstack/react-query"
import { useIsLoggedIn } from "../account/session"
import { customerQuery, type Customer } from "../api/customer"

/** Whoever is logged in, as far as the shop tells: without an answer one buys as a guest. `isLooking`: it is still being asked. */
export const useShopper = (): { customer: Customer | null; isLooking: boolean } => {
  const isLoggedIn = useIsLoggedIn()
  const { data, isLoading } = useQuery({ ...customerQuery(), enabled: isLoggedIn, retry: false })
  return { customer: isLoggedIn ? (data ?? null) : null, isLooking: isLoggedIn && isLoading }
}
