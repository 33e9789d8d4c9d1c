import { isUniqueViolation, withCleanDatabaseErrors } from "../clean-database-error"

const refused = (code?: unknown) =>
  Object.assign(new Error("insert into person values ('juan.perez@example.com') - duplicate key"), { code })

describe("withCleanDatabaseErrors", () => {
  it("returns what the statement returns", async () => {
    expect(await withCleanDatabaseErrors("The ledger could not store the event", async () => 7)).toBe(7)
  })

  it.each([
    ["23505", "The ledger could not store the event (SQLSTATE 23505)."],
    [undefined, "The ledger could not store the event."],
  ])("tells what failed and the state %s, and none of the values", async (code, message) => {
    const run = () => Promise.reject(refused(code))
    await expect(withCleanDatabaseErrors("The ledger could not store the event", run)).rejects.toMatchObject({
      type: "database_error",
      message,
    })
  })
})

describe("isUniqueViolation", () => {
  it("knows a key that exists from anything else", () => {
    expect([refused("23505"), refused("23502"), refused(), null, "x"].map(isUniqueViolation)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
