import { messageText } from "../message-text"

it.each([
  [{ type: "text", text: { body: "Hola" } }, "Hola"],
  [{ type: "image", image: { caption: "Gotero" } }, "📷 Foto\nGotero"],
  [{ type: "document", document: { filename: "guia.pdf" } }, "📄 Documento\nguia.pdf"],
  [
    {
      type: "template",
      template: { name: "order_shipped", components: [{ type: "body", parameters: [{ type: "text", text: "#12" }] }] },
    },
    "📋 order_shipped\n#12",
  ],
  [
    {
      type: "interactive",
      interactive: { type: "button", body: { text: "¿Confirmas?" }, action: { buttons: [{ reply: { title: "Sí" } }] } },
    },
    "¿Confirmas?\n▸ Sí",
  ],
  [{ type: "interactive", interactive: { type: "button_reply", button_reply: { id: "1", title: "Sí" } } }, "Sí"],
  [{ type: "unsupported", errors: [] }, "[unsupported]"],
])("reads %j", (message, text) => expect(messageText(message)).toBe(text))
