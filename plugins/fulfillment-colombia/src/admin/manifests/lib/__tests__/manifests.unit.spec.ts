import { OPERATION_STATES } from "../../../../modules/shipping/types"
import languages from "../../../i18n"
import { parsePageAddress } from "../../../lib/page-address"
import { MANIFEST_STATES } from "../../types"
import { MANIFEST_COLORS } from "../badges"
import { toManifestQuery } from "../manifest-query"

const query = (search: string) => toManifestQuery(parsePageAddress(new URLSearchParams(search)))

it("should have words and a colour for every state that a list may be in", () => {
  const states = [...OPERATION_STATES].sort()

  expect([...MANIFEST_STATES].sort()).toEqual(states)
  expect(Object.keys(languages.es.shipping.manifests.state).sort()).toEqual(states)
  expect(Object.keys(MANIFEST_COLORS).sort()).toEqual(states)
})

it("should ask for the newest, page by page", () => {
  expect(query("page=2")).toEqual({ order: "-created_at", limit: 20, offset: 20 })
})

it.each([
  ["#42", "42"],
  [" Guía 85820000001 ", "Gua85820000001"],
  ["%%", undefined],
])("should look for %j as the server takes it", (q, asked) => {
  expect(query(`q=${encodeURIComponent(q)}`).q).toBe(asked)
})
