import { products, shopContainer } from "../../__fixtures__/shop"
import { searchInventory } from "../search-inventory"

const settings = { storeUrl: "https://kaiu.test" }

describe("searchInventory", () => {
  it("gives each product with its own variants, prices and stock", async () => {
    const { products: found } = await searchInventory(shopContainer(), { query: "lavanda" }, settings)

    expect(found[0]).toEqual({
      title: "Aceite esencial de Lavanda",
      handle: "aceite-de-lavanda",
      url: "https://kaiu.test/producto/aceite-de-lavanda",
      description: "Calma y acompaña el sueño.",
      variants: [
        {
          title: "Gotero 10 ml",
          sku: "ACE-LAV-10ML",
          price: "$45.000",
          price_pesos: 45_000,
          available: true,
          quantity: 12,
        },
        {
          title: "Gotero 30 ml",
          sku: "ACE-LAV-30ML",
          price: "$98.000",
          price_pesos: 98_000,
          available: false,
          quantity: 0,
        },
      ],
    })
  })

  it("counts a variant without stock keeping as available, and says when it has no price", async () => {
    const catalogue = products()
    catalogue[3].variants[0].calculated_price = null
    const { products: found } = await searchInventory(shopContainer({ catalogue }), { query: "ricino" }, {})

    expect(found[0].url).toBeNull()
    expect(found[0].variants[0]).toMatchObject({ price: null, price_pesos: null, available: true, quantity: null })
  })

  it("does not offer a draft, nor a product of another sales channel", async () => {
    const catalogue = products()
    catalogue[0].status = "draft"
    catalogue[1].sales_channels = [{ id: "sc_2" }]
    const container = shopContainer({ catalogue })

    expect((await searchInventory(container, { query: "menta", namedOnly: true }, settings)).products).toEqual([])
    const handles = (await searchInventory(container, { query: "lavanda" }, settings)).products.map((p) => p.handle)
    expect(handles).not.toContain("aceite-de-lavanda")
  })
})
