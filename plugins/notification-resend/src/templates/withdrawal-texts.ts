import { formatDay } from "./format-day"

export const WITHDRAWAL_MAIL_STATES = ["received", "accepted", "refused", "goods_back", "refunded"] as const

type State = (typeof WITHDRAWAL_MAIL_STATES)[number]

type Facts = { state: State; order_number: string; refund_due: string }

type Texts = { subject: string; title: string; lead: string; next: string }

const TEXTS: Record<State, (facts: { order: string; due: string }) => Texts> = {
  received: ({ order, due }) => ({
    subject: `Recibimos tu retracto del pedido ${order}`,
    title: "Recibimos tu retracto",
    lead: `Nos dijiste que te retractas de tu compra, pedido ${order}. Guarda este número.`,
    next: `Te escribimos con el paso siguiente. El dinero vuelve a más tardar el ${due}, una vez tengamos el producto.`,
  }),
  accepted: ({ order, due }) => ({
    subject: `Aceptamos tu retracto del pedido ${order}`,
    title: "Ya puedes devolver el producto",
    lead: `Aceptamos tu retracto del pedido ${order}.`,
    next: `Empácalo como lo recibiste, escribe el radicado en el paquete y envíalo; el envío de vuelta va por tu cuenta. El dinero vuelve a más tardar el ${due}, una vez lo tengamos.`,
  }),
  refused: ({ order }) => ({
    subject: `No pudimos aceptar tu retracto del pedido ${order}`,
    title: "No pudimos aceptar tu retracto",
    lead: `Revisamos tu retracto del pedido ${order} y no lo podemos aceptar.`,
    next: "Si no estás de acuerdo, responde a este correo. También puedes acudir a la Superintendencia de Industria y Comercio (www.sic.gov.co).",
  }),
  goods_back: ({ order, due }) => ({
    subject: `Recibimos lo que devolviste del pedido ${order}`,
    title: "Recibimos tu devolución",
    lead: `Ya tenemos lo que devolviste del pedido ${order}.`,
    next: `Te devolvemos el dinero a más tardar el ${due}.`,
  }),
  refunded: ({ order }) => ({
    subject: `Te devolvimos el dinero del pedido ${order}`,
    title: "Te devolvimos el dinero",
    lead: `Devolvimos el dinero de tu retracto del pedido ${order}.`,
    next: "Según tu banco o medio de pago, puede tardar unos días en verse.",
  }),
}

/** What the mail of a state says. */
export const withdrawalTexts = ({ state, order_number, refund_due }: Facts): Texts =>
  TEXTS[state]({ order: order_number, due: formatDay(refund_due) })
