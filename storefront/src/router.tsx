import { createBrowserRouter } from "react-router-dom"
import { Layout } from "./layout/layout"
import { NotFoundPage } from "./pages/not-found-page"
import { accountRoutes } from "./routes/account"
import { afterRoutes } from "./routes/after"
import { buyRoutes } from "./routes/buy"
import { findRoutes } from "./routes/find"

export const createRouter = () =>
  createBrowserRouter([
    {
      element: <Layout />,
      children: [
        ...findRoutes,
        ...buyRoutes,
        ...afterRoutes,
        ...accountRoutes,
        { path: "*", element: <NotFoundPage /> },
      ],
    },
  ])
