import { errorKey } from "../error-key"

it.each([
  [new TypeError("Failed to fetch"), "error.network"],
  [{ status: 401 }, "error.unauthorized"],
  [{ status: 403 }, "error.forbidden"],
  [{ status: 404 }, "error.not_found"],
  [{ status: 400 }, "error.refused"],
  [{ status: 500 }, "error.server"],
  [{ status: 503 }, "error.server"],
])("tells %p as %s", (error, expected) => {
  expect(errorKey(error)).toBe(expected)
})
