export const es = {
  withdrawals: {
    menu: "Retractos",
    title: "Retractos",
    subtitle: "Compras de las que el cliente se retracta (Ley 1480, artículo 47).",
    states: "Estados",
    all: "Todos",
    search: "Buscar por radicado o número de pedido",
    none: "No hay retractos aquí.",
    retry: "Reintentar",
    range: "{{from}} a {{to}} de {{count}}",
    previous: "Anterior",
    next: "Siguiente",
    order: "Pedido #{{number}}",
    asked: "Lo pidió el {{moment}}",
    due: "Dinero a más tardar el {{day}}",
    said: "El cliente dice: {{text}}",
    because: "No se aceptó: {{text}}",
    paid: "Cómo se devolvió: {{text}}",
    receiveHint: "Cuando llegue el producto, recíbelo en la página del pedido.",
    state: {
      received: "Por decidir",
      accepted: "Esperamos el producto",
      goods_back: "Por devolver el dinero",
      refunded: "Dinero devuelto",
      refused: "No aceptado",
    },
    action: { accept: "Aceptar", refuse: "No aceptar", refunded: "Dinero devuelto" },
    accept: {
      title: "Aceptar el retracto {{radicado}}",
      hint: "Se crea la devolución en el pedido y el cliente recibe un correo con la dirección a la que lo envía.",
    },
    refuse: {
      title: "No aceptar el retracto {{radicado}}",
      hint: "El cliente recibe la razón por correo y puede ir a la Superintendencia de Industria y Comercio.",
      label: "Por qué no se acepta",
    },
    refunded: {
      title: "Dinero devuelto del retracto {{radicado}}",
      hint: "Devuelve el dinero en los pagos del pedido. Si ese medio de pago no lo permite, escribe cómo lo devolviste. El cliente recibe un correo.",
      label: "Cómo se devolvió, si no fue en el pedido",
    },
    fewest: "Al menos {{count}} letras.",
    back: "Volver",
    done: {
      accept: "Aceptaste el retracto.",
      refuse: "No se aceptó el retracto.",
      refunded: "El retracto quedó cerrado.",
    },
    failed: "No se pudo hacer",
  },
}

export type Messages = typeof es
