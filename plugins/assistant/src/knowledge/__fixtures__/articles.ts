/** Twelve articles as a small shop writes them. */
export const ARTICLES = [
  {
    id: "envios",
    title: "Envíos a todo el país",
    content:
      "Despachamos a todos los municipios con cobertura de la transportadora. El costo se calcula en el pago según el destino y el peso. Los pedidos salen de Bogotá el siguiente día hábil.",
  },
  {
    id: "tiempos",
    title: "Tiempos de entrega por ciudad",
    content:
      "En Bogotá el paquete llega en uno o dos días hábiles. En Medellín, Cali y Barranquilla demora entre dos y cuatro días. En municipios apartados puede tardar hasta ocho días hábiles.",
  },
  {
    id: "pagos",
    title: "Medios de pago",
    content:
      "Aceptamos tarjeta de crédito y débito, PSE, Nequi, Bancolombia y efectivo en corresponsales. Todos los pagos en línea pasan por Wompi.",
  },
  {
    id: "contraentrega",
    title: "Pago contra entrega",
    content:
      "Puedes pagar en efectivo al recibir el pedido en las ciudades habilitadas. El recaudo tiene un recargo de $6.500 que cobra la transportadora.",
  },
  {
    id: "retracto",
    title: "Derecho de retracto",
    content:
      "La ley 1480 permite retractarse de la compra dentro de los cinco días hábiles siguientes a la entrega. El producto debe estar sin uso. Devolvemos el dinero en máximo treinta días.",
  },
  {
    id: "devoluciones",
    title: "Cambios y devoluciones",
    content:
      "Si el producto llegó roto, derramado o equivocado, escríbenos con una foto en las primeras 48 horas y lo reemplazamos sin costo. No recibimos devoluciones de frascos abiertos.",
  },
  {
    id: "uso",
    title: "Cómo usar los aceites esenciales",
    content:
      "Dilúyelos siempre en un aceite vegetal: tres gotas por cucharada para masajes. En difusor, cinco gotas por cada cien mililitros de agua. No se ingieren.",
  },
  {
    id: "precauciones",
    title: "Precauciones: embarazo, niños y mascotas",
    content:
      "Durante el embarazo y la lactancia consulta a tu médico antes de usarlos. No los apliques en bebés menores de dos años. Los gatos no toleran el árbol de té.",
  },
  {
    id: "tienda",
    title: "Tienda física y horario",
    content:
      "Nuestra tienda está en Chapinero, Bogotá. Abrimos de lunes a sábado de 9 a. m. a 6 p. m. Domingos y festivos no hay atención.",
  },
  {
    id: "facturas",
    title: "Factura electrónica",
    content:
      "Enviamos la factura electrónica al correo de la compra. Para facturar a nombre de una empresa, escribe el NIT y la razón social antes de pagar.",
  },
  {
    id: "mayoristas",
    title: "Ventas al por mayor",
    content:
      "Tenemos precios especiales para spas, hoteles y revendedores desde veinte unidades. Un asesor comercial envía la lista.",
  },
  {
    id: "conservacion",
    title: "Conservación y vencimiento",
    content:
      "Guarda los frascos cerrados, lejos del sol y del calor. Un aceite esencial dura dos años; los vegetales, doce meses después de abiertos.",
  },
] as const

/** Questions in a customer's words, and the article that answers each. */
export const QUESTIONS: [question: string, article: (typeof ARTICLES)[number]["id"]][] = [
  ["¿hacen envios a Pasto?", "envios"],
  ["cuanto se demora en llegar a medellin", "tiempos"],
  ["puedo pagar con nequi o con tarjeta?", "pagos"],
  ["quiero pagar cuando me llegue, contra entrega", "contraentrega"],
  ["me arrepentí de la compra, ¿qué dice la ley?", "retracto"],
  ["el frasco me llego derramado", "devoluciones"],
  ["¿cuántas gotas le pongo al difusor?", "uso"],
  ["estoy embarazada, puedo usarlos?", "precauciones"],
  ["tienen tienda fisica y abren los domingos", "tienda"],
  ["necesito factura a nombre de mi empresa con nit", "facturas"],
  ["tengo un spa, ¿manejan precios al por mayor?", "mayoristas"],
  ["cuánto tiempo dura un aceite después de abierto", "conservacion"],
]
