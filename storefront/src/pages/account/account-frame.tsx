import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { Outlet, useOutletContext } from "react-router-dom"
import { leave } from "../../account/enter"
import { customerToken, keepToken, useIsLoggedIn } from "../../account/session"
import { isWorthRefreshing } from "../../account/token-age"
import { ApiError } from "../../api/api-error"
import { refreshToken } from "../../api/auth"
import { customerQuery, type Customer } from "../../api/customer"
import { Problem } from "../../ui/problem"
import { AccountNav } from "./account-nav"
import { LogInPage } from "./log-in-page"

/** Keeps whoever comes back within a day logged in. A refusal is told by the next request of the shop. */
const useFreshToken = (isLoggedIn: boolean) => {
  useEffect(() => {
    const token = customerToken()
    if (isLoggedIn && token && isWorthRefreshing(token, Date.now())) {
      refreshToken(token).then(
        (result) => {
          if (result.kind === "in" && customerToken() === token) {
            keepToken(result.token)
          }
        },
        () => undefined
      )
    }
  }, [isLoggedIn])
}

/** An account that was erased has no place to come back to. */
const useErasedAccount = (error: Error | null) => {
  const queries = useQueryClient()
  const isErased = error instanceof ApiError && error.kind === "not_found"
  useEffect(() => {
    if (isErased) {
      leave(queries)
    }
  }, [isErased, queries])
}

/** Whoever is logged in. Only below {@link AccountFrame}. */
export const useCustomer = (): Customer => useOutletContext<Customer>()

/** What is around the account's pages. Whoever is not logged in does so where they are, and stays there. */
export const AccountFrame = () => {
  const { t } = useTranslation()
  const isLoggedIn = useIsLoggedIn()
  const wasLoggedIn = useRef(isLoggedIn)
  const { data, error, refetch } = useQuery({ ...customerQuery(), enabled: isLoggedIn })
  useFreshToken(isLoggedIn)
  useErasedAccount(error)
  if (!isLoggedIn) {
    return <LogInPage hasEnded={wasLoggedIn.current} />
  }
  if (!data && error) {
    return <Problem error={error} onRetry={() => void refetch()} />
  }
  return (
    <div className="mx-auto grid max-w-page gap-x-12 gap-y-6 px-4 py-8 sm:px-6 md:grid-cols-[12rem_minmax(0,1fr)] md:py-12">
      <AccountNav />
      <div className="min-w-0">
        {data ? (
          <Outlet context={data} />
        ) : (
          <p role="status" className="animate-pulse text-muted">
            {t("state.loading")}
          </p>
        )}
      </div>
    </div>
  )
}
