import type { SeedArticle } from "./types"

/** Shipping, payment and what comes after the purchase. */
export const BUYING_ARTICLES: SeedArticle[] = [
  {
    slug: "envios",
    title: "Envíos a todo el país",
    content: `Enviamos a la mayoría de municipios de Colombia desde nuestra bodega en Bogotá, con las transportadoras que trabajan con Venndelo.

El valor del envío se calcula en el pago, según la ciudad de destino y el peso de tu pedido. Lo ves antes de pagar y no cambia después.

Despachamos de lunes a viernes. Los pedidos confirmados antes de las 2:00 p. m. salen el mismo día hábil; los demás, el siguiente.

Si al escribir tu ciudad aparece "sin cobertura", la transportadora todavía no llega allí. Puedes elegir otra dirección o escribirnos y buscamos una alternativa contigo.`,
  },
  {
    slug: "tiempos-de-entrega",
    title: "Tiempos de entrega por ciudad",
    content: `Estos tiempos son estimados y se cuentan en días hábiles desde el despacho.

Bogotá y municipios cercanos: 1 a 2 días hábiles.

Medellín, Cali, Barranquilla, Bucaramanga, Pereira, Manizales y Armenia: 2 a 3 días hábiles.

Cartagena, Santa Marta, Cúcuta, Ibagué, Neiva, Villavicencio, Pasto y Popayán: 3 a 4 días hábiles.

Otros municipios: 4 a 7 días hábiles. Zonas rurales, San Andrés, Leticia y el Pacífico: hasta 10 días hábiles.

En temporada alta (noviembre y diciembre) la transportadora puede tardar uno o dos días más.`,
  },
  {
    slug: "medios-de-pago",
    title: "Medios de pago",
    content: `Puedes pagar con tarjeta de crédito o débito, PSE, Nequi, botón Bancolombia o en efectivo en un corresponsal, a través de Wompi. También aceptamos pago contra entrega en las ciudades donde la transportadora lo permite.

Todos los precios están en pesos colombianos e incluyen IVA.

Nunca te pediremos los datos de tu tarjeta por WhatsApp, correo o teléfono: el pago se hace solo en la página segura de Wompi.

Si tu pago aparece pendiente, espera la confirmación de tu banco: te avisamos por correo. Si fue rechazado, no se hizo ningún cobro y puedes intentarlo de nuevo.`,
  },
  {
    slug: "pago-contra-entrega",
    title: "Pago contra entrega",
    content: `Con el pago contra entrega pagas en efectivo cuando recibes tu pedido.

Está disponible en las ciudades donde la transportadora recauda; si lo ves al elegir el medio de pago, puedes usarlo. El valor del envío puede ser un poco más alto, porque incluye el recaudo.

Antes de despachar te escribimos para confirmar el pedido y la dirección. Si no logramos confirmarlo, no se despacha.

Ten el valor exacto a la mano: el mensajero no siempre lleva cambio.`,
  },
  {
    slug: "seguimiento-del-pedido",
    title: "Cómo seguir tu pedido",
    content: `Cuando despachamos tu pedido te enviamos un correo con el número de guía.

En la página Rastreo de nuestra tienda puedes ver en qué va, con tu número de pedido y el correo o celular de la compra.

Si la guía no muestra movimiento en las primeras 24 horas hábiles, es normal: la transportadora la actualiza al recoger el paquete. Si pasan más de 2 días hábiles sin novedades, escríbenos y lo revisamos.`,
  },
  {
    slug: "derecho-de-retracto",
    title: "Derecho de retracto",
    content: `Tienes 5 días hábiles desde que recibes tu pedido para retractarte de la compra, sin dar razones (artículo 47 de la Ley 1480 de 2011, Estatuto del Consumidor).

El producto debe volver en las mismas condiciones en que lo recibiste: sin abrir, sin usar y en su empaque. El costo del envío de devolución lo asume quien se retracta.

Te devolvemos todo lo que pagaste dentro de los 15 días calendario siguientes, por el mismo medio de pago, una vez tengamos el producto y tus datos.

La ley exceptúa los bienes de uso personal: por higiene, un producto que ya fue abierto no se puede devolver por retracto.`,
  },
  {
    slug: "devoluciones-y-garantia",
    title: "Devoluciones y garantía",
    content: `Si tu producto llegó roto, derramado o no es el que pediste, escríbenos con tu número de pedido y una foto, ojalá dentro de las 48 horas siguientes a la entrega.

Lo reponemos sin costo o te devolvemos el dinero, como prefieras. En ese caso nosotros pagamos el envío.

Si el producto tiene un defecto de calidad aplica la garantía legal: cuéntanos qué pasó y lo revisamos contigo.

Por favor no botes el producto ni el empaque hasta que te respondamos.`,
  },
  {
    slug: "cambios",
    title: "Cambios de producto",
    content: `Puedes cambiar un producto sin abrir por otro del mismo valor, o pagar la diferencia, dentro de los 5 días hábiles siguientes a la entrega.

Escríbenos con tu número de pedido y el producto que quieres. El envío del cambio corre por tu cuenta, salvo que el error haya sido nuestro.

Si tu pedido todavía no ha salido, podemos cambiar productos o dirección sin costo: escríbenos lo antes posible.`,
  },
  {
    slug: "factura-electronica",
    title: "Factura electrónica",
    content: `Todas las compras tienen factura electrónica a nombre de la persona que escribiste en el pago. Llega a tu correo cuando despachamos.

Si la necesitas a nombre de una empresa, escribe el NIT y la razón social al hacer el pedido. Después de emitida solo se puede corregir con una nota crédito, dentro del mismo mes.

Si no la encuentras, revisa la carpeta de correo no deseado o pídenos una copia con tu número de pedido.`,
  },
  {
    slug: "tienda-fisica-y-horarios",
    title: "Tienda física y horarios de atención",
    content: `Nuestra tienda queda en Bogotá y puedes recoger allí pedidos ya pagados, con previa confirmación por WhatsApp.

Horario de la tienda: lunes a viernes de 9:00 a. m. a 6:00 p. m. y sábados de 10:00 a. m. a 2:00 p. m. Domingos y festivos cerramos.

Por WhatsApp el asistente responde a toda hora. Las personas del equipo responden de lunes a viernes de 8:00 a. m. a 6:00 p. m. y sábados de 9:00 a. m. a 1:00 p. m.`,
  },
]
