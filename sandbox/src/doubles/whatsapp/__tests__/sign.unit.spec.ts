import { createHmac } from "node:crypto"
import { signBody, toMetaJson } from "../sign"

describe("toMetaJson", () => {
  it("escapes slashes and everything beyond ASCII, emoji as surrogates", () => {
    expect(toMetaJson({ t: "¿Niño? 🌿 a/b" })).toBe('{"t":"\\u00bfNi\\u00f1o? \\ud83c\\udf3f a\\/b"}')
  })

  it("says the same as the JSON it was made from", () => {
    const payload = { text: 'línea\n"comillas" \\ / \u007f', list: [1, null] }
    expect(JSON.parse(toMetaJson(payload))).toEqual(payload)
  })
})

it("signs the exact bytes", () => {
  const body = '{"t":"\\u00bf"}'
  // RFC 4231's test case 2 pins the algorithm itself.
  expect(signBody("what do ya want for nothing?", "Jefe")).toBe(
    "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
  )
  expect(signBody(body, "secret")).toBe(`sha256=${createHmac("sha256", "secret").update(body).digest("hex")}`)
  expect(signBody(body, "secret")).not.toBe(signBody('{"t":"¿"}', "secret"))
})
