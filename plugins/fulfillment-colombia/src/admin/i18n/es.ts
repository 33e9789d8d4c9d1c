export const es = {
  loading: "Cargando…",
  cod: {
    title: "Contra entrega",
    amount: "Por cobrar al entregar",
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
