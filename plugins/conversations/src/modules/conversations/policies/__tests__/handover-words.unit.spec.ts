import { asksForPerson } from "../handover-words"

describe("asksForPerson", () => {
  it.each([
    "Quiero hablar con un asesor",
    "¿Puedo HABLAR con una persona?",
    "hablar con alguien por favor",
    "necesito un asesor",
    "Asesor",
    "asesora porfa",
    "Hola, buenas tardes, un agente por favor",
    "humano!!!",
    "pásame con una persona real",
    "Comuníqueme con un representante",
    "prefiero que me atienda una persona",
    "quiero un ser humano",
    "me puede comunicar con la asesora?",
    "No, quiero hablar con un asesor",
    "No. Necesito un humano",
    "necesito por favor un asesor",
  ])("hears the request in %j", (text) => {
    expect(asksForPerson(text)).toBe(true)
  })

  it.each([
    "¿es para una persona alérgica?",
    "quiero un regalo para otra persona",
    "es apto para consumo humano?",
    "busco un agente limpiador natural",
    "necesito una persona que me recomiende algo para la piel",
    "¿qué piensan las personas que lo usan?",
    "el asesoramiento fue bueno",
    "no quiero hablar con un asesor",
    "No necesito un asesor, gracias",
    "para dos personas",
    "alguien",
    "",
    "hola",
  ])("does not hear one in %j", (text) => {
    expect(asksForPerson(text)).toBe(false)
  })

  it("takes the store's own phrases, as whole words", () => {
    const phrases = ["Línea Ética"]
    expect(asksForPerson("quiero la LINEA ETICA ya", phrases)).toBe(true)
    expect(asksForPerson("la linea eticamente buena", phrases)).toBe(false)
    expect(asksForPerson("quiero la linea etica")).toBe(false)
  })
})
