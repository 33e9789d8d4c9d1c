/** Sentences of the dialogs that move money or say where it is. */
export const dialogs = {
  dialog: { cancel: "Cancelar", close: "Cerrar", note: "Nota", optional: "opcional" },
  refund: {
    action: "Devolver dinero",
    title: "Devolver dinero",
    description: "Quedan {{remaining}} por devolver de este pago.",
    amount: "Valor en pesos",
    reason: "Motivo",
    no_reason: "Sin motivo",
    note_hint: "La ve el equipo, no el cliente.",
    submit: "Devolver {{amount}}",
    done: "Se devolvieron {{amount}}",
    way: {
      void: "Será una anulación: el cobro a la tarjeta se deshace completo, hoy mismo.",
      refund: "Será un reembolso: Wompi lo envía al medio de pago del cliente y puede tardar varios días hábiles.",
    },
    returns: {
      any_part: "Puedes devolver todo o una parte.",
      whole: "Con {{method}} Wompi solo devuelve el pago completo.",
      doubtful:
        "Wompi suele rechazar la devolución de {{method}}. Si la rechaza, no sale dinero: transfiere al cliente desde tu banco.",
    },
    problem: {
      not_an_amount: "Escribe pesos sin decimales, por ejemplo 45.000.",
      too_little: "El valor debe ser de al menos $1.",
      too_much: "Lo máximo por devolver es {{remaining}}.",
    },
    failure: {
      said: "Wompi dice: {{reason}}",
      refused: "Wompi rechazó la devolución. No se devolvió dinero ni quedó registrado como devuelto.",
      unknown:
        "No se sabe si Wompi devolvió el dinero. No lo intentes otra vez: revisa la transacción en Wompi y di cómo terminó.",
      done: "Wompi devolvió el dinero, pero la respuesta se perdió. Revisa el valor devuelto antes de hacer algo más.",
    },
  },
  orphan_refund: {
    title: "Devolver el pago huérfano",
    description: "Se le pide a Wompi que devuelva {{amount}} a quien pagó.",
    submit: "Devolver {{amount}}",
    done: "Se devolvió el pago huérfano",
  },
  resolve: {
    title: "Resuelto a mano",
    description: "Deja constancia de lo que se hizo con {{amount}}. Desde aquí no sale dinero.",
    note_hint: "Por ejemplo: «Transferí el dinero a su cuenta el martes, comprobante 4821».",
    submit: "Marcar como resuelto",
    done: "El pago quedó resuelto a mano",
  },
  settle: {
    action: "Decir cómo terminó",
    title: "¿Volvió el dinero?",
    description: "Se pidió devolver {{amount}} y no se sabe si Wompi lo hizo.",
    look_void: "Abre la transacción en Wompi. Si aparece como ANULADA, el dinero volvió. Si sigue APROBADA, no volvió.",
    look_refund:
      "Abre la transacción en Wompi y mira sus reembolsos. Si hay uno aprobado por {{amount}}, el dinero volvió. Si no hay ninguno, no volvió.",
    outcome: "Lo que muestra Wompi",
    returned: "El dinero volvió al cliente",
    returned_hint: "La devolución queda registrada; no se envía nada más.",
    not_returned: "El dinero no volvió",
    not_returned_hint: "Se podrá intentar la devolución de nuevo.",
    note_hint: "Qué viste en Wompi y cuándo.",
    submit: "Guardar",
    done: "Quedó registrado cómo terminó",
  },
}
