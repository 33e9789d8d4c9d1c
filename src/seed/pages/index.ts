/** A text of the demo shop. A real shop writes its own with its lawyer. */
export type SeedPage = { slug: string; title: string; version: string; body: string }

const VERSION = "2026-11"

export const PAGES: SeedPage[] = [
  {
    slug: "terminos",
    title: "Términos y condiciones",
    version: VERSION,
    body: `Estos términos rigen las compras en la tienda en línea de KAIU Natural Living. Al hacer un pedido los aceptas.

## Precios y disponibilidad

Los precios están en pesos colombianos e incluyen IVA. El envío se cotiza con tu municipio y lo ves antes de pagar. Vendemos lo que tenemos: si algo se agota mientras compras, te avisamos y no se cobra.

## Pago

Puedes pagar con los medios que aparecen al finalizar la compra. Los pagos en línea los procesa Wompi; la tienda no ve ni guarda los datos de tu tarjeta. Un pedido pendiente de pago se reserva por el tiempo que indica cada medio y luego se cancela sin costo.

## Entrega

Entregamos en la dirección que escribes, con la transportadora elegida. Los tiempos se cuentan en días hábiles desde que el pedido sale; el máximo es de 30 días. Si no podemos cumplirlo, te devolvemos el dinero.

## Retracto, cambios y garantía

Tienes cinco días hábiles desde la entrega para retractarte de la compra. Las condiciones están en la página de retracto. Los productos tienen la garantía que exige la Ley 1480 de 2011.

## Reversión del pago

Si pagaste con tarjeta o en línea y fuiste víctima de fraude, no pediste la compra o el producto no llegó o no es el que compraste, puedes pedir la reversión del pago según el artículo 51 de la Ley 1480 de 2011.

## Reclamos

Escríbenos a los datos de contacto que están al final de cada página; respondemos con un número de radicado. También puedes acudir a la Superintendencia de Industria y Comercio.`,
  },
  {
    slug: "privacidad",
    title: "Política de privacidad",
    version: VERSION,
    body: `Tratamos tus datos según la Ley 1581 de 2012 y el Decreto 1377 de 2013.

## Qué datos y para qué

Para tu pedido usamos nombre, documento, correo, celular y dirección: para cobrarlo, enviarlo, facturarlo y responderte. Los compartimos solo con quien participa en eso: la pasarela de pagos y la transportadora. Si lo autorizas aparte, usamos tu correo para contarte novedades.

## Cuánto tiempo

Guardamos los datos de las compras el tiempo que exigen las normas contables y de consumo. Las conversaciones y autorizaciones, mientras sirvan para atenderte o hasta que pidas borrarlas.

## Tus derechos

Puedes conocer, actualizar, rectificar y suprimir tus datos, y retirar tu autorización, escribiendo a los datos de contacto que están al final de cada página. Consultas: diez días hábiles. Reclamos: quince días hábiles.`,
  },
  {
    slug: "retracto",
    title: "Derecho de retracto",
    version: VERSION,
    body: `Puedes retractarte de tu compra dentro de los cinco días hábiles siguientes a la entrega, sin dar razones (Ley 1480 de 2011, artículo 47).

## Cómo se hace

En esta misma página, con el número de tu pedido y el correo o celular de la compra; también puedes escribirnos. Recibes un número de radicado y te contamos cómo devolverlo. El producto debe volver en las mismas condiciones en que lo recibiste; el envío de la devolución lo pagas tú.

## La devolución del dinero

Te devolvemos todo lo que pagaste, dentro de los quince días calendario siguientes a tu solicitud, una vez tengamos el producto y los datos para el reembolso (Ley 2439 de 2024), por el mismo medio de pago o por otro que acordemos.

## Cuándo no aplica

La ley exceptúa, entre otros, los bienes de uso personal. Por higiene no recibimos cosméticos abiertos.`,
  },
]
