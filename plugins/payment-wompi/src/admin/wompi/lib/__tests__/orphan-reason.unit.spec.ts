import { wompi } from "../../../i18n/wompi/es"
import { orphanReasonKey } from "../orphan-reason"

it("has a sentence of its own for every reason", () => {
  for (const reason of Object.keys(wompi.orphans.reason)) {
    expect(orphanReasonKey(reason)).toBe(`wompi.orphans.reason.${reason}`)
  }
})

it("has a general one for a reason that a later server may give", () => {
  expect(orphanReasonKey("something_new")).toBe("wompi.orphans.reason.other")
  expect(orphanReasonKey("toString")).toBe("wompi.orphans.reason.other")
  expect(orphanReasonKey(null)).toBe("wompi.orphans.reason.other")
})
