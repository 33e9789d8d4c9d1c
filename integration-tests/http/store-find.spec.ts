import type { IProductModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import refreshProductIndex from "../../src/jobs/refresh-product-index"
import { cartWithShipping, startPayment } from "./helpers/buy"
import { COD, placeCodOrder } from "./helpers/cod"
import { eventually, shopSuite } from "./helpers/shop-suite"
import { missingFields, STOREFRONT_FIELDS } from "./helpers/storefront-fields"

jest.setTimeout(180_000)

type Value = { value: string | number; name: string; count: number }
type Catalogue = {
  product_ids: string[]
  count: number
  is_similar: boolean
  facets: {
    categories: Value[]
    needs: Value[]
    volumes: Value[]
    price: { min: number; max: number }
    in_stock: number
  }
}

const LAVENDER = "aceite-esencial-lavanda"
const TEA_TREE = "aceite-esencial-arbol-de-te"

shopSuite("store_find", (shop) => {
  const products = (container: MedusaContainer = shop.container()): IProductModuleService =>
    container.resolve(Modules.PRODUCT)

  const get = async (query = "") =>
    shop.api.get(`/store/catalogue?${query}`, { headers: await shop.storeHeaders(), validateStatus: () => true })

  const find = async (query = ""): Promise<Catalogue> => (await get(query)).data

  const handlesOf = async (query: string): Promise<string[]> => {
    const { product_ids: ids } = await find(query)
    const rows = await products().listProducts({ id: ids }, { select: ["id", "handle"], take: ids.length })
    return ids.map((id) => String(rows.find((row) => row.id === id)?.handle))
  }

  const search = (q: string) => handlesOf(`q=${encodeURIComponent(q)}`)

  const admin = async () => {
    const headers = await shop.as("admin@kaiu.test")
    return (path: string, body: object) => shop.api.post(`/admin/${path}`, body, { headers })
  }

  const lavender = async () => {
    const headers = await shop.as("admin@kaiu.test")
    const fields = "*variants,*variants.prices,*variants.inventory_items,*tags,*sales_channels"
    const { data } = await shop.api.get(`/admin/products?handle=${LAVENDER}&fields=${fields}`, { headers })
    return data.products[0]
  }

  it("shows products to every publishable key that there is", async () => {
    const headers = await shop.as("admin@kaiu.test")
    const { data } = await shop.api.get("/admin/api-keys?type=publishable", { headers })
    const keys = (data.api_keys as { token: string }[]).map(({ token }) => token)
    const counts = await Promise.all(
      keys.map(async (token) => {
        const answer = await shop.api.get("/store/products?limit=1", { headers: { "x-publishable-api-key": token } })
        return answer.data.count as number
      })
    )
    expect(counts.length).toBeGreaterThan(0)
    expect(counts.filter((count) => count === 0)).toEqual([])
  })

  it("finds what is spelled right, half typed, short, without accents or badly, and nothing for nonsense", async () => {
    // Equals among themselves: their order is that of their ids.
    const both = [LAVENDER, "hidrolato-lavanda"]
    expect((await search("lavanda")).slice(0, 2).sort()).toEqual(both)
    expect((await search("lavand")).slice(0, 2).sort()).toEqual(both)
    expect((await search("arbol de te"))[0]).toBe(TEA_TREE)
    expect((await search("ylang"))[0]).toBe("aceite-esencial-ylang-ylang")
    expect(await search("melaleuca")).toContain(TEA_TREE)
    expect(await search("té")).toEqual([TEA_TREE])
    expect(await search("la")).toEqual(expect.arrayContaining(both))
    expect((await search("l")).length).toBeGreaterThan(2)
    const sleep = await search("sueño")
    expect(sleep).toEqual(expect.arrayContaining([LAVENDER, "kit-sueno-profundo", "roll-on-sueno-profundo"]))
    expect(await search("sueno")).toEqual(sleep)

    for (const [typed, handle] of [
      ["acete de lavnda", LAVENDER],
      ["arvol de te", TEA_TREE],
      ["rosa moskta", "aceite-vegetal-rosa-mosqueta"],
      ["rmero", "aceite-esencial-romero"],
    ]) {
      expect((await search(typed)).slice(0, 2)).toContain(handle)
      expect(await find(`q=${encodeURIComponent(typed)}`)).toMatchObject({ is_similar: true })
    }
    for (const nonsense of ["xyzzy", "gracias", "zapatos rojos", "camisa de algodon", "%", "'"]) {
      expect(await find(`q=${encodeURIComponent(nonsense)}`)).toMatchObject({ count: 0, is_similar: false })
    }
    expect(await find("q=lavanda")).toMatchObject({ is_similar: false })
    expect(await find(`q=${encodeURIComponent("lav\0anda")}`)).toMatchObject({ is_similar: expect.any(Boolean) })
  })

  it("counts facets as if nothing of their own were chosen, sorts, pages, and refuses what makes no sense", async () => {
    const all = await find()
    const countOf = (values: Value[], value: string | number) => values.find((one) => one.value === value)?.count
    const kits = await find("category=kits")
    expect(kits.count).toBe(countOf(all.facets.categories, "kits"))
    expect(kits.facets.categories).toEqual(all.facets.categories)
    expect(kits.facets.needs.length).toBeLessThan(all.facets.needs.length)
    const both = await find("category=kits,roll-ons")
    expect(both.count).toBe(kits.count + Number(countOf(all.facets.categories, "roll-ons")))
    expect(countOf((await find("q=lavnda")).facets.categories, "difusores")).toBeUndefined()

    expect(await find("need=sueno")).toMatchObject({ product_ids: (await find("need=Sue%C3%B1o")).product_ids })
    expect(countOf(all.facets.volumes, 10)).toBe((await find("volume=10")).count)
    const cheap = await find("price_max=30000")
    expect(cheap.facets.price).toEqual(all.facets.price)
    expect(cheap.count).toBeLessThan(all.count)
    expect((await find("in_stock=true")).count).toBe(all.facets.in_stock)

    const ascending = (await find("sort=price&limit=60")).product_ids
    expect(ascending).toHaveLength(all.count)
    const cheapest = await handlesOf("sort=price&limit=1")
    expect(await find(`sort=-price&limit=1`)).not.toMatchObject({ product_ids: [ascending[0]] })
    expect(cheapest).toHaveLength(1)
    const pages = [await find("sort=price&limit=5"), await find("sort=price&limit=5&offset=5")]
    expect(pages.flatMap(({ product_ids }) => product_ids)).toEqual(ascending.slice(0, 10))

    const { headers } = await get()
    expect(headers["cache-control"]).toBe("public, max-age=30")
    expect(headers.vary).toMatch(/x-publishable-api-key/)
    const tooMany = Array(21).fill("a").join(",")
    for (const query of [
      "volume=a",
      "price_min=9&price_max=1",
      "sort=x",
      "limit=61",
      "offset=-1",
      `need=${tooMany}`,
      "x=1",
    ]) {
      expect([query, (await get(query)).status]).toEqual([query, 400])
    }
    expect((await get("volume=a")).data.message).toContain("El volumen es un número entero de mililitros.")
  })

  it("follows what staff change in texts, prices, categories, tags and channels", async () => {
    const post = await admin()
    const { id, variants, tags, sales_channels } = await lavender()
    const variant = variants.find(({ sku }: { sku: string }) => sku === "ACE-LAV-5ML")
    const isFound = async (query: string) => (await find(`${query}&limit=60`)).product_ids.includes(id)

    await post(`products/${id}`, { title: "Esencia de espliego" })
    expect(await eventually(async () => isFound("q=espliego"))).toBe(true)
    const prices = [{ id: variant.prices[0].id, amount: 18_500, currency_code: "cop" }]
    await post(`products/${id}/variants/${variant.id}`, { prices })
    await eventually(async () => isFound("price_min=18500&price_max=18500"))

    const sale = { title: "Oferta", description: "De un día", type: "sale", status: "active" }
    const cheaper = [{ amount: 9_900, currency_code: "cop", variant_id: variant.id }]
    const { data } = await post("price-lists", { ...sale, prices: cheaper })
    await eventually(async () => isFound("price_max=9900"))
    await post(`price-lists/${data.price_list.id}`, { status: "draft" })
    await eventually(async () => !(await isFound("price_max=9900")))

    const [kits] = await products().listProductCategories({ handle: "kits" })
    await post(`product-categories/${kits.id}/products`, { add: [id] })
    await eventually(async () => isFound("category=kits"))
    await post(`product-categories/${kits.id}`, { handle: "cofres", name: "Cofres" })
    await eventually(async () => isFound("category=cofres"))
    await post(`product-tags/${tags[0].id}`, { value: "Calma total" })
    await eventually(async () => isFound("need=calma-total"))

    await post(`sales-channels/${sales_channels[0].id}/products`, { remove: [id] })
    await eventually(async () => !(await isFound("q=espliego")))
    await post(`sales-channels/${sales_channels[0].id}/products`, { add: [id] })
    await eventually(async () => isFound("q=espliego"))
    await post(`products/${id}`, { status: "draft" })
    await eventually(async () => !(await isFound("q=espliego")))
    const hidden = { entity: "product", fields: ["id"], filters: { id, status: "draft" } }
    const headers = await shop.storeHeaders()
    const { data: direct } = await shop.api.post("/store/search", hidden, { headers })
    expect(direct.results[0].hits).toEqual([])
    const other = { entity: "order", filters: { q: "a" } }
    expect((await shop.api.post("/store/search", other, { headers, validateStatus: () => true })).status).toBe(404)

    await shop.api.delete(`/admin/products/${id}`, { headers: await shop.as("admin@kaiu.test") })
    const index = shop.container().resolve(Modules.SEARCH)
    await eventually(async () => (await index.search({ entity: "product", filters: { id } })).hits.length === 0)
  })

  it("knows that the last bottle was bought, and finds by itself what no event told", async () => {
    const { id, variants } = await lavender()
    const variant = variants.find(({ sku }: { sku: string }) => sku === "ACE-LAV-10ML")
    const hasTen = async () => (await find("volume=10&in_stock=true&limit=60")).product_ids.includes(id)
    const inventory = shop.container().resolve(Modules.INVENTORY)
    const [level] = await inventory.listInventoryLevels({
      inventory_item_id: variant.inventory_items[0].inventory_item_id,
    })
    const path = `inventory-items/${level.inventory_item_id}/location-levels/${level.location_id}`
    const post = await admin()
    await post(path, { stocked_quantity: 2 })
    expect(await hasTen()).toBe(true)
    await placeCodOrder(shop)
    await eventually(async () => !(await hasTen()))
    expect((await find("volume=10&limit=60")).product_ids).toContain(id)
    await post(path, { stocked_quantity: 9 })
    await eventually(hasTen)

    // Past every event: written into the index itself, as if the events had been lost.
    const index = shop.container().resolve(Modules.SEARCH)
    await index.deleteDocuments({ index: "product", filters: { id } })
    const ghost = { id: "prod_ghost", title: "Fantasma", status: "published" }
    await index.upsertDocuments({ index: "product", documents: [ghost] })
    expect(await hasTen()).toBe(false)
    await refreshProductIndex(shop.container())
    expect(await hasTen()).toBe(true)
  })

  it("gives the storefront every field it asks for", async () => {
    const headers = await shop.storeHeaders()
    const ask = async (path: string, fields: readonly string[], more = "") =>
      (await shop.api.get(`/store/${path}?fields=${fields.join(",")}${more}`, { headers })).data
    const { product, cart, order, shippingOption, region, category } = STOREFRONT_FIELDS

    const { regions } = await ask("regions", region)
    const listed = await ask("products", product, `&region_id=${regions[0].id}&handle=${LAVENDER}`)
    const { id } = listed.products[0]
    const retrieved = await ask(`products/${id}`, product, `&region_id=${regions[0].id}`)
    const { cart: made } = await cartWithShipping(shop, headers, { quantity: 4, paymentMode: "COD" })
    await startPayment(shop, headers, made.id, COD)
    const carts = await ask(`carts/${made.id}`, cart)
    const options = await ask("shipping-options", shippingOption, `&cart_id=${made.id}`)
    const placed = await placeCodOrder(shop)
    const orders = await ask(`orders/${placed.id}`, order)
    const { product_categories } = await ask("product-categories", category)

    expect({
      product: missingFields(listed.products, product),
      retrieved: missingFields(retrieved.product, product),
      cart: missingFields(carts.cart, cart),
      order: missingFields(orders.order, order),
      shippingOption: missingFields(options.shipping_options, shippingOption),
      region: missingFields(regions, region),
      category: missingFields(product_categories, category),
    }).toEqual({ product: [], retrieved: [], cart: [], order: [], shippingOption: [], region: [], category: [] })
    const facts = { nso: expect.stringMatching(/^NSOC\d{5}-24CO$/), origin: expect.any(String) }
    expect(listed.products[0].metadata).toMatchObject({ ...facts, how_to_use: expect.any(String) })
    expect(listed.products[0].images).toHaveLength(2)
    expect(listed.products[0].variants[0].metadata).toEqual({ volume_ml: expect.any(Number) })
  })

  it("tells who sells and from when shipping is free, and lets it be free", async () => {
    const headers = await shop.storeHeaders()
    const shopOf = async () => (await shop.api.get("/store/shop", { headers })).data
    expect(await shopOf()).toMatchObject({
      name: "KAIU Natural Living",
      company: { nit: "901234567-7", email: "hola@kaiu.test" },
      free_shipping_from: 150_000,
      policies: { terms: "2026-11-01", privacy: "2026-11-01" },
    })

    const { cart } = await cartWithShipping(shop, headers, { quantity: 3 })
    expect(cart.original_item_total).toBe(135_000)
    expect(cart.shipping_total).toBeGreaterThan(0)
    const change = async (path: string, body: object) =>
      (await shop.api.post(`/store/carts/${cart.id}/${path}`, body, { headers })).data.cart
    const item = `line-items/${cart.items[0].id}`
    const small = (await lavender()).variants.find(({ sku }: { sku: string }) => sku === "ACE-LAV-5ML")
    const more = await change("line-items", { variant_id: small.id, quantity: 1 })
    expect(more).toMatchObject({ total: 161_000, shipping_total: 0 })
    await change("promotions", { promo_codes: ["BIENVENIDO10"] })
    // The code takes the goods below the amount, and is no reason to pay for shipping: not even at the next computation.
    expect(await change(item, { quantity: 3 })).toMatchObject({ total: 144_900, shipping_total: 0 })
    expect(await change(item, { quantity: 2 })).toMatchObject({
      item_total: 104_400,
      shipping_total: cart.shipping_total,
    })

    const post = await admin()
    const stores = shop.container().resolve(Modules.STORE)
    const [store] = await stores.listStores()
    await post(`stores/${store.id}`, { metadata: { ...store.metadata, nit: "900123456-8" } })
    expect((await shopOf()).company.nit).toBe("900123456-8")
  })

  it("answers a text of the shop by its slug, and 404 for any other", async () => {
    const headers = await shop.storeHeaders()
    const page = (slug: string) => shop.api.get(`/store/pages/${slug}`, { headers, validateStatus: () => true })
    for (const slug of ["terminos", "privacidad", "retracto"]) {
      const { status, data } = await page(slug)
      expect([status, data.page.slug, data.page.version]).toEqual([200, slug, expect.stringMatching(/^\d{4}-\d{2}$/)])
      expect(data.page.body.length).toBeGreaterThan(200)
    }
    for (const slug of ["otra", "TERMINOS", "%00", "a".repeat(200)]) {
      expect((await page(slug)).status).toBe(404)
    }
  })
})
