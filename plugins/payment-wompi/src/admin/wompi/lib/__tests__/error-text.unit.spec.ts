import { errorText, isForbidden } from "../error-text"

it.each([
  [new TypeError("Failed to fetch"), "wompi.error.network", null],
  [{ status: 401, message: "Unauthorized" }, "wompi.error.unauthorized", null],
  [{ status: 403, message: "Forbidden" }, "wompi.error.forbidden", null],
  [{ status: 400, message: "Not an orphan." }, "wompi.error.refused", "Not an orphan."],
  [{ status: 500, message: "relation does not exist" }, "wompi.error.server", null],
])("explains %p", (error, key, detail) => {
  expect(errorText(error)).toEqual({ key, detail })
})

it("knows a refusal of the reader from one of the server", () => {
  expect(isForbidden({ status: 403 })).toBe(true)
  expect(isForbidden({ status: 500 })).toBe(false)
  expect(isForbidden(null)).toBe(false)
})
