import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { RouterProvider } from "react-router-dom"
import { ApiError } from "./api/api-error"
import { startI18n } from "./i18n"
import { createRouter } from "./router"
import { applyTheme, rememberedTheme } from "./layout/theme"
import "./styles/main.css"

const RETRIES = 2

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) =>
        failures < RETRIES && !(error instanceof ApiError && (error.kind === "not_found" || error.kind === "rejected")),
      refetchOnWindowFocus: false,
    },
  },
})

const start = async () => {
  applyTheme(rememberedTheme())
  await startI18n()
  createRoot(document.getElementById("root") as HTMLElement).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={createRouter()} />
      </QueryClientProvider>
    </StrictMode>
  )
}

void start()
