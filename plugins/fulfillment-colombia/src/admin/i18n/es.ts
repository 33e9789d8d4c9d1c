import { dispatch } from "./dispatch/es"
import { exceptions } from "./exceptions/es"
import { manifests } from "./manifests/es"
import { remittance } from "./remittance/es"

export const es = {
  dispatch,
  exceptions,
  manifests,
  remittance,
  loading: "Cargando…",
  back: "Volver",
  close: "Cerrar",
  order_number: "Pedido {{number}}",
  stale: "No se pudo actualizar la lista y puede estar vieja. {{why}}",
  pages: {
    label: "Páginas",
    range: "{{from}} a {{to}} de {{count}}",
    previous: "Anterior",
    next: "Siguiente",
  },
  filters: {
    label: "Filtros",
    carrier: "Transportadora",
    any_carrier: "Todas las transportadoras",
    clear: "Quitar filtros",
  },
  guide: {
    copy: "Copiar la guía {{number}}",
    copied: "Copiada",
    copy_failed: "El navegador no permite copiar. Este es el número:",
    follow: "Seguir la guía {{number}} en la transportadora (se abre en otra pestaña)",
  },
  cod: {
    title: "Contra entrega",
    amount: "Valor a cobrar al entregar",
    state: {
      pending: "Por confirmar",
      confirmed: "Confirmado",
      collected: "Cobrado",
      cancelled: "Cancelado",
      returned: "Devuelto",
    },
    fact: {
      deadline: "Confirmar antes de",
      confirmed: "Confirmado por",
      collected: "Cobrado",
      cancelled: "Cancelado",
      returned: "Devuelto",
    },
    by: { buyer: "Quien compró", staff: "El equipo" },
    reason: {
      expired: "Nadie lo confirmó a tiempo",
      buyer: "Lo canceló quien compró",
      order: "Se canceló el pedido",
    },
    confirm: "Confirmar pedido",
    copy: "Copiar enlace de confirmación",
    copied: "Enlace copiado. Quien lo tenga puede confirmar o cancelar el pedido.",
    copy_failed: "El navegador no permite copiar. Este es el enlace:",
    done: "Pedido confirmado",
    prompt: {
      title: "¿Confirmar este pedido?",
      text: "Hazlo solo si hablaste con quien compró y quiere recibirlo. Después se puede despachar.",
      cancel: "Volver",
    },
  },
  error: {
    gone: "Ya no existe. Actualiza la página.",
    forbidden_read: "Tu rol no permite ver los despachos.",
    network: "No hay conexión con el servidor. Revisa tu internet.",
    unauthorized: "Tu sesión terminó. Vuelve a entrar.",
    forbidden: "Tu rol no permite hacer esto.",
    not_found: "Este pedido no se paga contra entrega.",
    refused: "El servidor no aceptó el cambio: el pedido ya no está como lo ves.",
    server: "El servidor falló. Intenta de nuevo en un momento.",
    retry: "Reintentar",
  },
}

export type Copy = typeof es
