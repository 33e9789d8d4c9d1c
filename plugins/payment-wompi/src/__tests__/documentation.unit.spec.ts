import { readFileSync } from "node:fs"
import path from "node:path"
import { PAYMENT_METHODS } from "../wompi/payment-methods"
import { parseWompiOptions } from "../options"

const PLUGIN = path.resolve(__dirname, "../..")

const KEYS = {
  publicKey: "pub_test_1",
  privateKey: "prv_test_1",
  eventsSecret: "test_events_1",
  integritySecret: "test_integrity_1",
}

/** Everything that can be set; `environment` follows from the keys. */
const options = Object.keys(parseWompiOptions(KEYS)).filter((name) => name !== "environment")

describe.each(["README.md", "../../docs/payment-wompi.md"])("%s", (file) => {
  const text = readFileSync(path.join(PLUGIN, file), "utf8")

  it("lists every option", () => {
    expect(options.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })
})

describe("README.md", () => {
  const text = readFileSync(path.join(PLUGIN, "README.md"), "utf8")

  it("says of every method how it is paid in a checkout of one's own", () => {
    expect(PAYMENT_METHODS.filter((method) => !text.includes(`type: "${method}"`))).toEqual([])
  })
})
