import type { ManifestsCopy } from "./es"

export const manifests: ManifestsCopy = {
  menu: "Dispatch manifests",
  title: "Dispatch manifests",
  subtitle: "The lists of parcels that whoever fetches them signs.",
  search: "Number of the manifest or waybill",
  field: {
    made_at: "Date",
    carrier: "Carrier",
    number: "Number",
    parcels: "Parcels",
    by: "Made by",
    state: "State",
    document: "Document",
  },
  parcels_one: "{{count}} parcel",
  parcels_other: "{{count}} parcels",
  state: {
    planned: "To be requested",
    sent: "Requested",
    done: "Ready",
    failed: "Not made",
    unknown: "No answer",
  },
  no_number: "No number",
  nobody: "Not on record",
  open: "See PDF",
  open_label: "See the PDF of manifest {{number}} (opens in another tab)",
  gone: "The document was erased with a person's data.",
  empty:
    "No dispatch manifest has been made yet. They are requested in the dispatch centre, by choosing ready parcels.",
  filtered: "No dispatch manifest matches the search.",
}
