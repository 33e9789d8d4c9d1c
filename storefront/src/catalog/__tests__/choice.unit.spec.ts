import { change, countFilters, readChoice, toggle, withoutFilters, writeChoice } from "../choice"

const read = (text: string) => readChoice(new URLSearchParams(text))

describe("what of the catalogue is shown", () => {
  it("is read from the address and written back the same", () => {
    const address =
      "q=lavanda&categoria=aceites-esenciales%2Ckits&necesidad=sueno&volumen=10&min=20000&max=60000&disponible=1&orden=precio&pagina=2"
    expect(writeChoice(read(address)).toString()).toBe(address)
  })

  it("is everything when the address says nothing, and writes nothing", () => {
    expect(read("")).toEqual({
      q: "",
      categories: [],
      needs: [],
      volumes: [],
      min: "",
      max: "",
      inStock: false,
      sort: "relevance",
      page: 1,
    })
    expect(writeChoice(read("")).toString()).toBe("")
  })

  it("forgets what makes no sense", () => {
    expect(read("min=-3&max=caro&volumen=10,x&orden=azar&pagina=0&disponible=tal")).toEqual(read("volumen=10"))
  })

  it("begins at the first page when anything else changes", () => {
    expect(change(read("pagina=3&q=a"), { q: "b" })).toMatchObject({ q: "b", page: 1 })
    expect(change(read("pagina=3"), { page: 4 }).page).toBe(4)
  })

  it("counts a price as one filter, and loses all of them at once but not the words", () => {
    const choice = read("q=rosa&min=1&max=2&categoria=kits&disponible=1")
    expect(countFilters(choice)).toBe(3)
    expect(withoutFilters(choice)).toEqual(read("q=rosa"))
  })

  it("adds a value or takes it away", () => {
    expect(toggle(["a"], "b")).toEqual(["a", "b"])
    expect(toggle(["a", "b"], "a")).toEqual(["b"])
  })
})
