import { isOriginAllowed } from "../allowed-origin"

const ADMIN = ["https://admin.kaiu.test", /\.preview\.kaiu\.test$/]
const allowed = (origin?: string) => isOriginAllowed({ headers: { host: "localhost:9000", origin } }, ADMIN)

describe("isOriginAllowed", () => {
  it.each([undefined, "http://localhost:9000", "https://admin.kaiu.test", "https://one.preview.kaiu.test"])(
    "lets %s in",
    (origin) => expect(allowed(origin)).toBe(true)
  )

  it.each(["https://evil.test", "http://localhost:9001", "https://admin.kaiu.test.evil.test", "null"])(
    "keeps %s out",
    (origin) => expect(allowed(origin)).toBe(false)
  )
})
