import { readIntent } from "../read-intent"

const question = (topics: string[], subject: string[]) => expect.objectContaining({ kind: "question", topics, subject })

describe("readIntent", () => {
  it.each(["Hola", "¡Hola! Buenas tardes", "holi"])("greets at %s", (text) =>
    expect(readIntent(text, [])).toEqual({ kind: "greeting" })
  )
  it.each(["Gracias", "muchas gracias!", "ok, listo gracias"])("is thanked by %s", (text) =>
    expect(readIntent(text, [])).toEqual({ kind: "thanks" })
  )
  it("does not guess at a bare sí", () => expect(readIntent("sí", [])).toEqual({ kind: "unclear" }))

  it.each([
    "quiero hablar con una persona",
    "¿Me comunicas con un asesor por favor?",
    "pásame con alguien",
    "necesito un humano",
    "asesor",
  ])("hears the wish for a person in %s", (text) => expect(readIntent(text, [])).toEqual({ kind: "person" }))
  it.each(["¿es para una persona alérgica?", "un regalo para alguien especial", "aceite para personas mayores"])(
    "hears no such wish in %s",
    (text) => expect(readIntent(text, [])).toMatchObject({ kind: "question" })
  )

  it.each([
    ["¿Cuánto vale el aceite de lavanda?", ["inventory"], ["aceite", "lavanda"]],
    ["hola, ¿tienen romero de 10 ml?", ["inventory"], ["romero"]],
    ["¿Puedo pagar contra entrega?", ["knowledge"], []],
    ["¿Hacen envíos a Cali?", ["knowledge"], ["cali"]],
    ["¿cuál es el horario?", ["knowledge"], []],
    ["¿cómo hago una devolución?", ["knowledge"], ["hago"]],
    ["¿Tienen lavanda y la envían?", ["knowledge", "inventory"], ["lavanda"]],
    ["algo para dormir", ["inventory", "knowledge"], ["dormir"]],
  ])("reads %s", (text, topics, subject) => expect(readIntent(text, [])).toEqual(question(topics, subject)))

  it("takes the subject of a follow-up from before", () => {
    expect(readIntent("¿y cuánto vale?", ["hola", "¿tienen ricino?", "¡qué bien!"])).toMatchObject({
      subject: ["ricino"],
    })
    expect(readIntent("¿y el de 30 ml?", ["¿tienen ricino?"])).toMatchObject({ subject: ["ricino"] })
  })

  it("takes a question about all goods or about the shop for no follow-up", () => {
    expect(readIntent("¿qué productos tienen?", ["¿tienen ricino?"])).toMatchObject({ subject: [] })
    expect(readIntent("¿y el envío?", ["¿tienen ricino?"])).toMatchObject({ subject: [] })
  })
})
