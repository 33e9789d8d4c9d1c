import { DEPARTMENT_CODES } from "../../destination/city-code"
import { laneDays } from "../lane-days"

const seat = (department: string) => `${department}001000`

describe("laneDays", () => {
  it("should know every lane of the country, there as back", () => {
    for (const from of DEPARTMENT_CODES) {
      for (const to of DEPARTMENT_CODES) {
        expect(laneDays(seat(from), seat(to))).toBeGreaterThan(0)
        expect(laneDays(seat(from), seat(to))).toBe(laneDays(seat(to), seat(from)))
      }
    }
  })

  it("should grow with the distance", () => {
    const days = ["11001000", "25754000", "08001000", "18001000", "88001000", "91001000"].map((to) =>
      laneDays("11001000", to)
    )
    expect(days).toEqual([1, 2, 3, 5, 6, 8])
    expect(laneDays("05001000", "05088000")).toBe(2)
  })
})
