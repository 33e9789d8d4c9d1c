import { formatMessage } from "../app/format-message"

const text = (value: string) => ({ kind: "text", text: value })

describe("formatMessage", () => {
  it("reads bold, italic, struck and code", () => {
    expect(formatMessage("Vale *$45.000* _hoy_ ~ayer~ ```x*y*```")).toEqual([
      text("Vale "),
      { kind: "bold", pieces: [text("$45.000")] },
      text(" "),
      { kind: "italic", pieces: [text("hoy")] },
      text(" "),
      { kind: "strike", pieces: [text("ayer")] },
      text(" "),
      { kind: "code", text: "x*y*" },
    ])
  })

  it("reads formatting inside formatting", () => {
    expect(formatMessage("*_ya_*")).toEqual([{ kind: "bold", pieces: [{ kind: "italic", pieces: [text("ya")] }] }])
  })

  it.each(["2*3*4", "a*b* c", "snake_case_name", "* lista *", "*abierto", "**", "uno\n*dos\ntres*"])(
    "leaves %j alone",
    (plain) => expect(formatMessage(plain)).toEqual([text(plain)])
  )

  it("finds links, without the stop behind them and with underscores inside", () => {
    expect(formatMessage("Mira https://a.co/p_x_y?b=1, ¿sí?")).toEqual([
      text("Mira "),
      { kind: "link", text: "https://a.co/p_x_y?b=1", href: "https://a.co/p_x_y?b=1" },
      text(", ¿sí?"),
    ])
  })

  it("makes no link of other schemes", () => {
    expect(formatMessage("javascript:alert(1)")).toEqual([text("javascript:alert(1)")])
  })

  it("loses no character", () => {
    const flatten = (pieces: ReturnType<typeof formatMessage>): string =>
      pieces.map((piece) => ("pieces" in piece ? flatten(piece.pieces) : piece.text)).join("")
    expect(flatten(formatMessage("a *b* c\nhttp://d.co _e_ f"))).toBe("a b c\nhttp://d.co e f")
  })
})
