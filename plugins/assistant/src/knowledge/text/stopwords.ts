/**
 * Spanish words that say nothing about a subject (the Snowball project's Spanish list, folded and shortened), and the
 * courtesies of a chat.
 */
const GRAMMAR = `de la que el en y a los del se las por un para con no una su al lo como mas pero sus le ya o este si
porque esta entre cuando muy sin sobre tambien me hasta hay donde quien desde todo nos durante todos uno les ni
otros ese eso ante ellos e esto mi antes algunos que unos yo otro otras otra el tanto esa estos mucho quienes nada
muchos cual cuales cuanto cuanta cuantos cuantas poco ella estar estas algunas algo nosotros tu te ti tus ellas es son
fue era ser soy eres somos sido he ha han has hemos haber estoy estas estamos estan tengo tiene tienes tenemos tienen
puedo puede puedes podemos pueden seria yo usted ustedes vos cada sea asi aqui ahi alla voy va van vas`

const COURTESIES = `hola buenas buenos dias tardes noches gracias favor porfa porfavor ok listo vale dale saludos senor
senora amigo amiga quiero quisiera necesito saber pregunta duda info informacion`

export const STOPWORDS: ReadonlySet<string> = new Set(`${GRAMMAR} ${COURTESIES}`.split(/\s+/))
