/** Address of a fulfillment's label in the admin API; relative when the server's public address is not known. */
export const labelUrl = (backendUrl: string | undefined, fulfillmentId: string): string =>
  `${(backendUrl ?? "").replace(/\/+$/, "")}/admin/shipping/labels/${fulfillmentId}`
