import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { requestCarrierManifestsStep, type CarrierManifestsInput } from "../request-carrier-manifests"

const requestManifests = createWorkflow(
  "test-request-manifests",
  (input: WorkflowData<CarrierManifestsInput>) => new WorkflowResponse(requestCarrierManifestsStep(input))
)

type Status = "label_created" | "in_transit" | "cancelled"

/** The shop with a list of both parcels that is made already. */
const shop = (first: Status, cancellation?: "sent" | "unknown" | "failed") => {
  const known = { id: "shman_1", state: "done", guides: ["guide_1", "guide_2"] }
  const asked: string[][] = []
  const carrier = {
    code: "coordinadora",
    capabilities: { manifest: true },
    manifest: async (guides: string[]) => {
      asked.push(guides)
      return { number: "2", pdf: Buffer.from("") }
    },
  }
  const shipment = (index: 1 | 2, status: Status) => ({
    fulfillment_id: `ful_${index}`,
    carrier: carrier.code,
    carrier_id: `guide_${index}`,
    direction: "outbound",
    status,
  })
  const shipping = {
    carriers: { find: () => carrier },
    listCarrierShipments: async () => [shipment(1, first), shipment(2, "label_created")],
    listCarrierOperations: async () =>
      cancellation ? [{ fulfillment_id: "ful_1", step: "cancel", state: cancellation }] : [],
    findManifest: async ({ guides }: { guides: string[] }) => (guides.length === 2 ? known : null),
    openManifest: async () => ({ id: "shman_2" }),
    beginManifest: async () => ({ kind: "go", attempts: 1 }),
    completeManifest: async () => ({ id: "shman_2", state: "done" }),
  }
  const container = createMedusaContainer()
  container.register("shipping", { resolve: () => shipping } as never)
  container.register(Modules.LOCKING, {
    resolve: () => ({ execute: (_: unknown, job: () => unknown) => job() }),
  } as never)
  const request = async () => {
    const { result } = await requestManifests(container).run({ input: { fulfillment_ids: ["ful_1", "ful_2"] } })
    return { lists: result.manifests.map(({ id }) => id), refused: result.refused, asked }
  }
  return { request }
}

describe("request-carrier-manifests", () => {
  it.each([
    ["cancelled", undefined, /anulada/],
    ["label_created", "unknown", /se está cancelando/],
    ["label_created", "sent", /se está cancelando/],
  ] as const)("should not give a list back with a parcel that is taken back: %s, %s", async (status, state, reason) => {
    expect(await shop(status, state).request()).toEqual({
      lists: ["shman_2"],
      refused: [expect.objectContaining({ fulfillment_id: "ful_1", message: expect.stringMatching(reason) })],
      asked: [["guide_2"]],
    })
  })

  it.each([
    ["in_transit", undefined],
    ["label_created", "failed"],
  ] as const)("should give the same list back otherwise: %s, %s", async (status, state) => {
    expect(await shop(status, state).request()).toEqual({ lists: ["shman_1"], refused: [], asked: [] })
  })
})
