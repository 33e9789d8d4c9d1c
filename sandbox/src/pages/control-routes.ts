type ControlRoute = { route: string; input?: string; text: string }

/** The control API as the index page explains it. */
export const CONTROL_ROUTES: ControlRoute[] = [
  { route: "POST /_sandbox/reset", text: "Olvida todo y vuelve a la hora real." },
  { route: "GET /_sandbox/calls", input: "?provider=whatsapp", text: "Lo que la tienda pidió a cada servicio." },
  {
    route: "GET /_sandbox/breaches",
    text: "Las llamadas que no cumplen el documento oficial del servicio.",
  },
  {
    route: "GET /_sandbox/webhooks",
    input: "?provider=wompi",
    text: "Los avisos enviados a la tienda y su respuesta.",
  },
  {
    route: "POST /_sandbox/faults",
    input: '{"provider":"venndelo","match":"POST /","status":503,"times":2}',
    text: "Una falla: status (con body y headers), delay_ms, drop, after, duplicate, reorder; times veces.",
  },
  { route: "GET|DELETE /_sandbox/faults", text: "Las fallas pendientes; quitarlas todas, o una con /:id." },
  { route: "POST /_sandbox/clock/advance", input: '{"ms":60000}', text: "Adelanta el reloj y ejecuta lo que venza." },
  {
    route: "POST /_sandbox/whatsapp/messages",
    input: '{"from":"573001112233","name":"Laura","text":"Hola"}',
    text: "Un mensaje de un cliente; con message en vez de text, uno de cualquier tipo.",
  },
  { route: "GET /_sandbox/whatsapp/chats", text: "Lo que muestra el teléfono; un chat con /:wa_id." },
  {
    route: "POST /_sandbox/whatsapp/chats/:wa_id/status",
    input: '{"message_id":"wamid.…","status":"failed","errors":[{"code":131026}]}',
    text: "Un estado cualquiera de un mensaje.",
  },
  { route: "GET /_sandbox/wompi/transactions", text: "Los pagos." },
  {
    route: "POST /_sandbox/wompi/transactions/:id/settle",
    input: '{"status":"DECLINED","status_message":"Fondos Insuficientes","processor_response_code":"51"}',
    text: "Decide un pago.",
  },
  {
    route: "POST /_sandbox/wompi/checkout/pay",
    input: '{"public-key":"…","reference":"…",…,"method":"NEQUI","outcome":"APPROVED"}',
    text: "La página de pago sin navegador, con sus mismos parámetros; outcome TEST_DATA deja decidir a los datos de prueba.",
  },
  {
    route: "GET|POST /_sandbox/wompi/modes",
    input: '{"accepted_payment_methods":["CARD"],"event_duplicate":true}',
    text: "Cómo se comporta Wompi: medios habilitados, plazos, anulaciones, forma y entrega de los eventos.",
  },
  {
    route: "POST /_sandbox/wompi/refunds/next",
    input: '{"test_scenario":"declined"}',
    text: "Cómo termina el próximo reembolso: approved, declined, error o cancelled. Con voids/next, la próxima anulación.",
  },
  { route: "GET /_sandbox/wompi/refunds", text: "Los reembolsos." },
  {
    route: "POST /_sandbox/wompi/tokens/:id/answer",
    input: '{"status":"APPROVED"}',
    text: "El dueño de una cuenta Nequi, Daviplata o Bancolombia responde si se le puede cobrar.",
  },
  {
    route: "GET /_sandbox/wompi/ledger",
    text: "Lo cobrado y lo devuelto, en centavos: en total y por transacción, con anulaciones.",
  },
  { route: "GET /_sandbox/venndelo/orders", text: "Los envíos." },
  { route: "POST /_sandbox/venndelo/orders/:id/advance", input: '{"status":"SHIPPED"}', text: "Mueve un envío." },
  {
    route: "POST /_sandbox/venndelo/orders/:id/exception",
    input: '{"kind":"absent","outcome":"APPROVED"}',
    text: "Levanta una novedad: absent, address o refused.",
  },
  {
    route: "POST /_sandbox/venndelo/orders/:id/label",
    input: '{"blocked":true}',
    text: "Bloquea el rótulo de un envío, o lo libera.",
  },
  {
    route: "POST /_sandbox/venndelo/orders/:id/pickup",
    input: '{"left_out":true}',
    text: "Deja un envío fuera de la próxima recogida.",
  },
  { route: "POST /_sandbox/venndelo/wallet", input: '{"balance":500000}', text: "Pone el saldo de la billetera." },
  { route: "GET /_sandbox/coordinadora/guides", text: "Las guías." },
  {
    route: "POST /_sandbox/coordinadora/guides/:codigo/advance",
    input: '{"estado":"5"}',
    text: "Mueve una guía: 1 impresa, 2 terminal origen, 3 en transporte, 4 terminal destino, 5 en reparto, 6 entregada, 8 incidencia, 9 punto Drop.",
  },
  {
    route: "POST /_sandbox/coordinadora/guides/:codigo/novedades",
    input: '{"codigo":"320","descripcion":"DIRECCION ERRADA"}',
    text: "Una novedad; la guía sigue su camino.",
  },
  { route: "GET /_sandbox/resend/emails", text: "Los correos." },
]
