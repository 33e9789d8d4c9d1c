/**
 * Why the assistant hands a conversation over: `summary` is for the shop's staff, `sentence` for the customer. Every
 * failure has its row here, so that a customer never reads a technical text.
 */
export const HANDOVER_REASONS = {
  assistant_off: {
    summary: "El asistente no está configurado.",
    sentence: "Gracias por escribirnos. Una persona de nuestro equipo te responderá por aquí.",
  },
  customer_request: {
    summary: "El asistente pasó la conversación.",
    sentence: "Claro que sí. Una persona de nuestro equipo te responderá por aquí.",
  },
  no_text: {
    summary: "El mensaje no trae texto y el asistente solo lee texto.",
    sentence:
      "Por ahora solo puedo leer mensajes de texto. Una persona de nuestro equipo revisará tu mensaje por aquí.",
  },
  model_unavailable: {
    summary: "El modelo no respondió a tiempo o devolvió un error.",
    sentence: "En este momento no puedo responderte bien. Una persona de nuestro equipo te escribirá por aquí.",
  },
  model_refused: {
    summary: "El modelo se negó a responder.",
    sentence: "Con eso te ayuda mejor una persona de nuestro equipo; te escribirá por aquí.",
  },
  empty_reply: {
    summary: "El modelo no escribió una respuesta completa.",
    sentence: "Déjame pasarte con una persona de nuestro equipo; te escribirá por aquí.",
  },
  run_limit: {
    summary: "El modelo dio demasiadas vueltas sin responder.",
    sentence: "Déjame pasarte con una persona de nuestro equipo; te escribirá por aquí.",
  },
  unsupported_claim: {
    summary: "La respuesta tenía un valor que no está en los datos de la tienda.",
    sentence: "Prefiero que una persona de nuestro equipo te confirme ese dato; te escribirá por aquí.",
  },
} as const satisfies Record<string, { summary: string; sentence: string }>

export type HandoverReason = keyof typeof HANDOVER_REASONS
