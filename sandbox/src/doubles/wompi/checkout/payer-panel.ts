import { escapeHtml } from "../../../pages/layout"
import { isChallenged } from "../three-ds/three-ds-extra"
import type { PaymentMethodType, Transaction } from "../types"
import { fieldHtml } from "./fields-html"

type Panel = { title: string; text: string; approve?: string; decline?: string }

/** What stands in for the place where a person pays by each method. */
const PANELS: Record<PaymentMethodType, Panel> = {
  CARD: { title: "Respuesta del banco", text: "Decide qué responde el banco que emitió la tarjeta." },
  NEQUI: { title: "Notificación en la app Nequi", text: "Nequi pregunta al cliente en su celular si acepta el pago." },
  PSE: { title: "Página de tu banco", text: "Aquí estaría la sucursal virtual del banco elegido en PSE." },
  BANCOLOMBIA_TRANSFER: { title: "Página de Bancolombia", text: "Aquí estaría la sucursal virtual de Bancolombia." },
  BANCOLOMBIA_QR: { title: "Escanea y paga", text: "El cliente lee este código con la app de su banco." },
  DAVIPLATA: { title: "Código de Daviplata", text: "Daviplata envió un código de seis cifras al celular del cliente." },
  BANCOLOMBIA_COLLECT: {
    title: "Paga en un corresponsal",
    text: "El cliente lleva estos dos números y el dinero a un corresponsal Bancolombia.",
    approve: "Pagar en el corresponsal",
    decline: "Dejar vencer",
  },
  BANCOLOMBIA_BNPL: { title: "Crédito de Bancolombia", text: "Aquí el cliente pediría el crédito en cuatro cuotas." },
  SU_PLUS: { title: "Crédito de SU+ Pay", text: "Aquí el cliente pediría el crédito." },
}

const CHALLENGE: Panel = {
  title: "Autenticación 3DS",
  text: "El banco que emitió la tarjeta pide al cliente demostrar que es él.",
  approve: "Aprobar",
}

const button = (outcome: string, text: string, kind: string) =>
  `<button class="${kind}" name="outcome" value="${outcome}">${escapeHtml(text)}</button>`

/** A form that ends the payment as a person says. */
export const outcomeForm = (action: string, { approve = "Aprobar", decline = "Rechazar" }: Partial<Panel>): string =>
  `<form method="post" action="${escapeHtml(action)}" class="outcomes">
${button("APPROVED", approve, "")}${button("DECLINED", decline, "danger")}${button("ERROR", "Con error", "secondary")}
</form>`

const codeForm = (action: string, problem: string | undefined): string =>
  `<form method="post" action="${escapeHtml(action)}">
${fieldHtml("code", { label: "Código", value: "", numeric: true, autocomplete: "one-time-code", required: true, problem })}
<button>Confirmar</button>
<p class="muted hint">De prueba: 574829 aprueba, 932015 rechaza, 186743 no tiene saldo y 999999 da error.</p>
</form>`

const qrHtml = (image: unknown): string =>
  typeof image === "string"
    ? `<img class="qr" alt="Código QR que abre esta página" src="data:image/svg+xml;base64,${image}">`
    : `<p class="muted" role="status">El código aparece en un momento…</p>`

const collectHtml = ({ business_agreement_code, payment_intention_identifier }: Record<string, unknown>): string =>
  `<dl class="facts"><dt>Convenio</dt><dd class="big">${escapeHtml(String(business_agreement_code))}</dd>
<dt>Número de pago</dt><dd class="big">${escapeHtml(String(payment_intention_identifier))}</dd></dl>`

const middleHtml = ({ payment_method_type: type, payment_method: { extra = {} } }: Transaction): string => {
  switch (type) {
    case "BANCOLOMBIA_QR":
      return qrHtml(extra.qr_image)
    case "BANCOLOMBIA_COLLECT":
      return collectHtml(extra)
    default:
      return ""
  }
}

/** Where a person ends a payment that waits for them. `problem` is what was wrong with the code they gave. */
export const payerPanel = (transaction: Transaction, action: string, problem?: string): string => {
  const { payment_method_type: type, payment_method: method } = transaction
  const panel = isChallenged(method.extra) ? CHALLENGE : PANELS[type]
  const form = type === "DAVIPLATA" ? codeForm(action, problem) : outcomeForm(action, panel)
  return `<section class="panel"><h2>${escapeHtml(panel.title)}</h2><p>${escapeHtml(panel.text)}</p>
${middleHtml(transaction)}${form}</section>`
}
