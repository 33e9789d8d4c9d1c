export default {
  result: {
    page: "Tu pedido",
    looking: "Estamos mirando cómo va tu pedido…",
    order: "Pedido #{{number}}",
    follow: "Seguir mi pedido",
    goOn: "Seguir comprando",
    account: {
      text: "Con una cuenta ves este pedido cuando quieras y la próxima compra es más corta.",
      action: "Crear una cuenta",
    },
    placed: {
      paid: {
        title: "¡Gracias! Tu pedido está confirmado",
        text: "Recibimos tu pago. Enviamos la confirmación a {{email}}.",
      },
      cod: {
        title: "¡Gracias! Ya casi está",
        text: "Enviamos a {{email}} un enlace para confirmar el pedido. Lo despachamos apenas lo confirmes.",
      },
      transfer: {
        title: "¡Gracias! Falta la transferencia",
        text: "Tu pedido está reservado. Lo despachamos cuando veamos tu transferencia; también enviamos estos datos a {{email}}.",
      },
    },
    waiting: {
      title: "Tu pago está en camino",
      nothing: "Todavía no vemos tu pago",
      nothingText:
        "Si ya pagaste, espera un momento: esta página se actualiza sola. Si no, puedes intentarlo otra vez.",
      live: "Esta página se actualiza sola.",
      stale: "No pudimos actualizar; volvemos a intentar.",
      link: "Puedes cerrarla y volver a abrir este mismo enlace cuando quieras.",
    },
    next: {
      redirect: "Falta que termines el pago en la página de tu banco.",
      toBank: "Ir a pagar",
      qr: "Léelo con la app de tu banco.",
      qrAlt: "Código QR para pagar",
      cash: "Paga en un corresponsal Bancolombia con estos dos números.",
      agreement: "Convenio",
      reference: "Referencia",
      push: "Abre Nequi y aprueba el pago.",
      threeDs: "Tu banco está revisando el pago.",
      threeDsFrame: "Confirmación de tu banco",
      wait: "Espera un momento: te decimos qué sigue.",
    },
    declined: {
      title: "El pago no pasó",
      text: "Tu banco no lo aprobó. No se cobró nada.",
      kept: "Tu pedido sigue reservado. Puedes pagarlo otra vez aquí.",
      retry: "Intentar de nuevo",
    },
    again: { pay: "Pagar de nuevo", missing: "Elige un medio de pago y acepta los dos contratos de Wompi." },
    late: {
      title: "Recibimos tu pago, pero el pedido ya se había cancelado",
      text: "Te devolvemos el dinero. Si todavía quieres los productos, haz un pedido nuevo.",
    },
    returned: {
      title: "Te devolvimos el dinero",
      text: "El pago se reversó. Tu banco puede tardar unos días en mostrarlo.",
    },
    refused: {
      title: "No pudimos terminar el pedido",
      text: "Puede que un producto se haya agotado. No hicimos el pedido; revisa tu carrito e intenta de nuevo.",
    },
    unknown: {
      title: "No encontramos este pedido",
      text: "Puede que al enlace le falte una parte. Si ya compraste, búscalo por su número.",
      track: "Buscar mi pedido",
      checkout: "Volver a la compra",
    },
    unfinished: {
      title: "Todavía no hay pedido",
      text: "La compra quedó a medias y no se cobró nada. Puedes terminarla ahora.",
    },
    transfer: {
      amount: "Valor exacto",
      reference: "Referencia",
      limit_one: "Tienes {{count}} hora para hacerla.",
      limit_other: "Tienes {{count}} horas para hacerla.",
    },
  },
}
