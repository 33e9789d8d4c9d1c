import languages from "../index"

type Tree = { [key: string]: string | Tree }

const flatten = (tree: Tree, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`)
  )

const placeholders = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort()

const spanish = new Map(flatten(languages.es.shipping))
const english = new Map(flatten(languages.en.shipping))

it("says everything in both languages", () => {
  expect([...english.keys()].sort()).toEqual([...spanish.keys()].sort())
  expect([...spanish.values(), ...english.values()].filter((text) => text.trim() === "")).toEqual([])
})

it.each([...spanish.keys()])("fills the same gaps in both languages: %s", (key) => {
  expect(placeholders(english.get(key) ?? "")).toEqual(placeholders(spanish.get(key) ?? ""))
})
