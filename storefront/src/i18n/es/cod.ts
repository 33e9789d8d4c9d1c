export default {
  cod: {
    page: "Tu pedido contra entrega",
    order: "Pedido #{{number}}",
    items: "Productos",
    count_one: "{{count}} artículo",
    count_other: "{{count}} artículos",
    total: "Total a pagar al recibir",
    paid: "Total pagado",
    pending: {
      title: "Confirma tu pedido",
      text: "Pagas en efectivo cuando te lo entreguen. Lo despachamos apenas lo confirmes.",
    },
    deadline: "Tienes hasta el {{deadline}} para confirmarlo; después lo cancelamos sin costo.",
    confirmed: {
      title: "¡Listo! Tu pedido está confirmado",
      text: "Ya lo estamos preparando. Ten el dinero listo cuando llegue: pagas {{total}} al recibirlo.",
    },
    collected: { title: "Pedido entregado y pagado", text: "Gracias por tu compra." },
    returned: {
      title: "El paquete volvió a la tienda",
      text: "No se cobró nada. Si todavía quieres tu pedido, haz uno nuevo.",
    },
    cancelled: { title: "Este pedido se canceló", text: "No tienes que pagar nada." },
    reason: {
      expired:
        "Pasó el tiempo para confirmarlo. Si todavía lo quieres, haz uno nuevo: no tienes que pagar nada por este.",
      buyer: "Lo cancelaste y no tienes que pagar nada. Si cambias de opinión, haz uno nuevo.",
      order: "La tienda lo canceló y no tienes que pagar nada. Si todavía lo quieres, haz uno nuevo.",
    },
    confirm: "Confirmar pedido",
    cancel: "Cancelar pedido",
    sure: "¿Seguro que quieres cancelar este pedido?",
    sureYes: "Sí, cancelarlo",
    sureNo: "No, conservarlo",
    unknown: {
      title: "Este enlace ya no sirve",
      text: "Puede que haya vencido o que le falte una parte. Ábrelo otra vez desde el mensaje que te enviamos, completo.",
      ask: "Preguntar por WhatsApp",
      message: "Hola, quiero confirmar un pedido contra entrega y el enlace no me abre.",
    },
    shop: "Ver productos",
  },
}
