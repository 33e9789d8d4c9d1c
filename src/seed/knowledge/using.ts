import type { SeedArticle } from "./types"

/** How to use the products. No article promises a cure: what a cosmetic may claim is wellbeing. */
export const USING_ARTICLES: SeedArticle[] = [
  {
    slug: "uso-de-aceites-esenciales",
    title: "Cómo usar los aceites esenciales",
    content: `En difusor: de 3 a 6 gotas en agua, por 30 a 60 minutos, en un lugar ventilado.

En la piel: siempre diluidos en un aceite vegetal, como jojoba o almendras. Nunca puros.

En la ducha: 2 o 3 gotas en una esquina del piso, lejos del chorro, para disfrutar el aroma con el vapor.

En la casa: unas gotas en el agua de trapear o en bolsitas para los armarios.

Nuestros aceites son de uso externo: no se toman. Acompañan tu bienestar y no reemplazan la consulta ni el tratamiento de un profesional de la salud.`,
  },
  {
    slug: "como-diluir",
    title: "Cómo diluir un aceite esencial",
    content: `Una gota de aceite esencial equivale más o menos a 0,05 ml. Con esta tabla puedes preparar tu mezcla en 10 ml de aceite vegetal:

Rostro y piel sensible, al 1 %: 2 gotas.

Cuerpo y masaje, al 2 %: 4 gotas.

Zonas pequeñas y por pocos días, al 3 %: 6 gotas.

Como base recomendamos aceite de jojoba para el rostro y de almendras o coco fraccionado para el cuerpo. Prueba la mezcla en el antebrazo y espera 24 horas antes de usarla. Los roll-ons ya vienen diluidos y no necesitan preparación.`,
  },
  {
    slug: "precauciones",
    title: "Precauciones con los aceites esenciales",
    content: `No los apliques puros sobre la piel ni cerca de ojos, oídos o mucosas. Si cae una gota en los ojos, límpiala con aceite vegetal y luego con agua, y consulta a un profesional de la salud.

No los tomes. Mantenlos lejos de niños y mascotas: a los gatos, sobre todo, muchos aceites les hacen daño.

Los cítricos prensados (limón, naranja, bergamota) pueden manchar la piel con el sol: espera 12 horas antes de exponerte.

Si tienes alergias, asma, epilepsia o tomas medicamentos, consulta a tu médico antes de usarlos. Suspende el uso si sientes irritación.

Guárdalos bien tapados, en un lugar fresco y sin luz. Duran entre uno y tres años; los cítricos, cerca de uno.`,
  },
  {
    slug: "embarazo-y-ninos",
    title: "Aceites en embarazo, lactancia y niños",
    content: `En embarazo y lactancia te pedimos consultar con tu médico antes de usar cualquier aceite esencial, también en difusor.

En bebés y niños menores de 6 años no recomendamos aceites esenciales sobre la piel. Menta y eucalipto no se usan cerca de ellos.

En niños mayores de 6 años usa siempre la mitad de la dilución de un adulto y prueba primero en una zona pequeña.

Los aceites vegetales, como el de almendras, y los hidrolatos son alternativas más suaves. Si tienes dudas, una persona de nuestro equipo te orienta sobre el producto, y tu médico sobre tu salud.`,
  },
  {
    slug: "aceites-vegetales-e-hidrolatos",
    title: "Cómo usar aceites vegetales e hidrolatos",
    content: `Aceite vegetal en el rostro: 2 o 3 gotas sobre la piel húmeda, de noche, con masaje suave.

En el cabello: unas gotas de argán o ricino de medios a puntas; el de ricino también se deja como mascarilla 30 minutos antes de lavar.

Hidrolato: rocía el rostro limpio y deja secar, o úsalo con un disco de algodón. También refresca la almohada y el ambiente.

Después de abierto, el hidrolato se guarda en la nevera y se usa dentro de los 3 meses; el aceite vegetal, dentro de los 6 meses.`,
  },
]
