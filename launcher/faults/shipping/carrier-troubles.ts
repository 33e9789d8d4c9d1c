import type { FaultShop } from "../fault-shop"
import { waitUntil } from "../wait-until"

/** Something that goes wrong at the carrier while one order is packed, and how it ends. */
export type Trouble = {
  name: string
  begin: (shop: FaultShop) => Promise<unknown>
  end: (shop: FaultShop) => Promise<unknown>
}

type Fault = { match: string; status?: number; delay_ms?: number; drop?: boolean; after?: boolean; times?: number }

/** Longer than any call of the shop waits. */
const FOR_EVER_MS = 60_000

const fault = (name: string, input: Fault): Trouble => ({
  name,
  begin: ({ sandbox }) => sandbox.once("POST", "/faults", { provider: "venndelo", ...input }),
  end: async ({ sandbox }) => {
    await waitUntil("the trouble", async () => {
      const { faults } = await sandbox.once("GET", "/faults")
      return faults.every(({ match }: Fault) => match !== input.match)
    })
    await sandbox.once("POST", "/clock/advance", { ms: FOR_EVER_MS })
  },
})

/** Until the ledger has a failed write whose reason has this text. */
const untilFailed = ({ database }: FaultShop, step: string) =>
  waitUntil(`a failed ${step}`, async () => {
    const { rows } = await database.query("SELECT id FROM carrier_operation WHERE step = $1 AND state = 'failed'", [
      step,
    ])
    return rows.length > 0
  })

const WALLET = 1_000_000

const ORDER = "POST /v1/admin/orders"
const CONFIRM = "/modify-order-confirmation-status"
const SHIPMENT = "/create-shipments"
const LABEL = "/generate-labels"

const TROUBLES_OF = [
  ["answers 500 and has not done it", { status: 500 }],
  ["answers 500 and has done it", { status: 500, after: true }],
  ["asks to slow down", { status: 429, times: 2 }],
  ["hangs up and has not done it", { drop: true }],
  ["hangs up and has done it", { drop: true, after: true }],
  ["does not answer, and does it late", { delay_ms: FOR_EVER_MS }],
  ["does it, and does not answer", { delay_ms: FOR_EVER_MS, after: true }],
] as const

const STEPS = [
  ["order", ORDER],
  ["confirmation", CONFIRM],
  ["guide", SHIPMENT],
  ["label", LABEL],
] as const

/** Everything that goes wrong at the carrier, at every write. */
export const CARRIER_TROUBLES: Trouble[] = [
  ...STEPS.flatMap(([step, match]) =>
    TROUBLES_OF.map(([what, input]) => fault(`${step}: ${what}`, { match, ...input }))
  ),
  {
    name: "guide: the wallet is empty, and filled again",
    begin: ({ sandbox }) => sandbox.once("POST", "/venndelo/wallet", { balance: 0 }),
    end: async (shop) => {
      await untilFailed(shop, "create_shipments")
      await shop.sandbox.once("POST", "/venndelo/wallet", { balance: WALLET })
    },
  },
]
