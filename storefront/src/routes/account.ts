import type { RouteObject } from "react-router-dom"
import { page } from "./page"

/** What belongs to a shopper who has an account. */
export const accountRoutes: RouteObject[] = [
  {
    path: "/cuenta",
    lazy: page(["account"], async () => (await import("../pages/account/account-frame")).AccountFrame),
    children: [
      {
        index: true,
        lazy: page(["account", "track"], async () => (await import("../pages/account/overview-page")).OverviewPage),
      },
      {
        path: "pedidos",
        lazy: page(["account", "track"], async () => (await import("../pages/account/orders-page")).OrdersPage),
      },
      {
        path: "pedidos/:id",
        lazy: page(["account", "track"], async () => (await import("../pages/account/order-page")).OrderPage),
      },
      {
        path: "direcciones",
        lazy: page(
          ["account", "checkout"],
          async () => (await import("../pages/account/addresses-page")).AddressesPage
        ),
      },
      {
        path: "perfil",
        lazy: page(["account"], async () => (await import("../pages/account/profile-page")).ProfilePage),
      },
      {
        path: "datos",
        lazy: page(["account"], async () => (await import("../pages/account/privacy-page")).PrivacyPage),
      },
    ],
  },
  {
    path: "/cuenta/entrar",
    lazy: page(["account"], async () => (await import("../pages/account/log-in-page")).LogInPage),
  },
  {
    path: "/cuenta/registro",
    lazy: page(["account"], async () => (await import("../pages/account/register-page")).RegisterPage),
  },
  {
    path: "/cuenta/clave",
    lazy: page(["account"], async () => (await import("../pages/account/forgot-page")).ForgotPage),
  },
  {
    path: "/cuenta/clave/nueva",
    lazy: page(["account"], async () => (await import("../pages/account/new-password-page")).NewPasswordPage),
  },
  {
    path: "/cuenta/verificar",
    lazy: page(["account"], async () => (await import("../pages/account/verify-page")).VerifyPage),
  },
  {
    path: "/pedido/transferir",
    lazy: page(["account"], async () => (await import("../pages/account/transfer-page")).TransferPage),
  },
]
