import { PRODUCTS } from "../catalogue"
import { breakLines, drawProduct } from "../pictures/draw-product"
import { rasterise } from "../pictures/rasterise"

const byHandle = (handle: string) => PRODUCTS.find((product) => product.handle === handle)!

describe("drawProduct", () => {
  it("should draw each product its own picture, always the same", () => {
    const pictures = PRODUCTS.map(drawProduct)
    expect(new Set(pictures).size).toBe(PRODUCTS.length)
    expect(PRODUCTS.map(drawProduct)).toEqual(pictures)
  })

  it("should put the name on the label without what the vessel says already", () => {
    const svg = drawProduct(byHandle("aceite-esencial-arbol-de-te"))
    expect(svg).toContain(">Árbol de té</text>")
    expect(svg).toContain("#6f9a6d")
  })

  it("should not let a title become markup", () => {
    const svg = drawProduct({ ...byHandle("kit-energia"), title: "Kit <A&B>" })
    expect(svg).toContain("&#60;A&#38;B&#62;")
  })

  it("should become a PNG of 800 by 800", () => {
    const png = rasterise(drawProduct(byHandle("roll-on-foco")))
    expect(png.subarray(1, 4).toString()).toBe("PNG")
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 800])
  })

  it("should write on the label: with a title the picture is another one", () => {
    const bare = rasterise(drawProduct({ ...byHandle("roll-on-foco"), title: "Roll-on X" }))
    expect(bare.equals(rasterise(drawProduct(byHandle("roll-on-foco"))))).toBe(false)
  })
})

describe("breakLines", () => {
  it("should keep words whole", () => {
    expect(breakLines("manzanilla romana", 10)).toEqual(["manzanilla", "romana"])
    expect(breakLines("ajo y sal", 10)).toEqual(["ajo y sal"])
    expect(breakLines("extraordinariamente", 5)).toEqual(["extraordinariamente"])
  })
})
