import { createBrowserRouter } from "react-router-dom"
import { Layout } from "./layout/layout"
import { HomePage } from "./pages/home/home-page"
import { NotFoundPage } from "./pages/not-found-page"

export const createRouter = () =>
  createBrowserRouter([
    {
      element: <Layout />,
      children: [
        { path: "/", element: <HomePage /> },
        {
          path: "/producto/:handle",
          lazy: async () => ({ Component: (await import("./pages/product/product-page")).ProductPage }),
        },
        {
          path: "/pedido/:token",
          lazy: async () => ({ Component: (await import("./pages/cod-order/cod-order-page")).CodOrderPage }),
        },
        {
          path: "/rastreo",
          lazy: async () => ({ Component: (await import("./pages/tracking/tracking-page")).TrackingPage }),
        },
        { path: "*", element: <NotFoundPage /> },
      ],
    },
  ])
