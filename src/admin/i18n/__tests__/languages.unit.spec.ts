import languages from "../index"

type Tree = { [key: string]: string | Tree }

const flatten = (tree: Tree, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`)
  )

const placeholders = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort()

const spanish = new Map(flatten(languages.es.store))
const english = new Map(flatten(languages.en.store))

it.each([...spanish.keys()])("fills the same gaps in both languages: %s", (key) => {
  expect(placeholders(english.get(key) ?? "")).toEqual(placeholders(spanish.get(key) ?? ""))
  expect(english.get(key)?.trim()).toBeTruthy()
})
