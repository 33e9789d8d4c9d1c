import type { LoaderOptions } from "@medusajs/framework/types"
import validateWompiOptions from "../../wompi/loaders/validate-options"
import validateTransferOptions from "../loaders/validate-options"

const ACCOUNT = { bank: "Bancolombia", kind: "Ahorros", number: "001", holder: "Mi Tienda", document: "NIT 1" }
const WOMPI = {
  publicKey: "pub_test_1",
  privateKey: "prv_test_1",
  eventsSecret: "test_events_1",
  integritySecret: "test_integrity_1",
}

const start = async (options?: Record<string, unknown>) => {
  // Medusa gives all modules of a plugin the same options.
  await validateWompiOptions({ options } as LoaderOptions)
  await validateTransferOptions({ options } as LoaderOptions)
}

it.each([
  ["bank transfer alone", { transfer: { accounts: [ACCOUNT] } }],
  ["Wompi alone", WOMPI],
  ["both", { ...WOMPI, transfer: { accounts: [ACCOUNT] } }],
  ["neither", {}],
  ["no options", undefined],
])("starts with %s", async (_, options) => {
  await expect(start(options)).resolves.toBeUndefined()
})

it("does not start with half an account", async () => {
  await expect(start({ transfer: { accounts: [{ ...ACCOUNT, holder: undefined }] } })).rejects.toThrow(
    'option "transfer.accounts.0.holder"'
  )
})
