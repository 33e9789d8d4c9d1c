import { departmentOf, type DepartmentCode } from "../destination/city-code"

/** Parts of the country between which a parcel takes about as long, whatever the department. */
export type Region = "centre" | "coffee" | "caribbean" | "pacific" | "east" | "border" | "remote" | "island"

/** Region of each department, by its DANE code. */
const REGION_OF: Readonly<Record<DepartmentCode, Region>> = {
  "05": "coffee",
  "08": "caribbean",
  "11": "centre",
  "13": "caribbean",
  "15": "centre",
  "17": "coffee",
  "18": "border",
  "19": "pacific",
  "20": "caribbean",
  "23": "caribbean",
  "25": "centre",
  "27": "border",
  "41": "centre",
  "44": "caribbean",
  "47": "caribbean",
  "50": "centre",
  "52": "pacific",
  "54": "east",
  "63": "coffee",
  "66": "coffee",
  "68": "east",
  "70": "caribbean",
  "73": "centre",
  "76": "pacific",
  "81": "border",
  "85": "border",
  "86": "border",
  "88": "island",
  "91": "remote",
  "94": "remote",
  "95": "border",
  "97": "remote",
  "99": "remote",
}

const SAME_CITY_DAYS = 1
const SAME_DEPARTMENT_DAYS = 2

/**
 * Working days between two regions, there as back. The figures are this plugin's own, rounded up from what couriers
 * promise on their counters: for carriers that tell no days, always shown as an estimate.
 */
const DAYS: Readonly<Record<Region, Readonly<Record<Region, number>>>> = {
  centre: { centre: 2, coffee: 2, caribbean: 3, pacific: 3, east: 3, border: 5, remote: 8, island: 6 },
  coffee: { centre: 2, coffee: 2, caribbean: 3, pacific: 3, east: 3, border: 5, remote: 9, island: 6 },
  caribbean: { centre: 3, coffee: 3, caribbean: 3, pacific: 4, east: 4, border: 6, remote: 9, island: 6 },
  pacific: { centre: 3, coffee: 3, caribbean: 4, pacific: 3, east: 4, border: 6, remote: 9, island: 7 },
  east: { centre: 3, coffee: 3, caribbean: 4, pacific: 4, east: 3, border: 5, remote: 9, island: 7 },
  border: { centre: 5, coffee: 5, caribbean: 6, pacific: 6, east: 5, border: 6, remote: 10, island: 8 },
  remote: { centre: 8, coffee: 9, caribbean: 9, pacific: 9, east: 9, border: 10, remote: 10, island: 10 },
  island: { centre: 6, coffee: 6, caribbean: 6, pacific: 7, east: 7, border: 8, remote: 10, island: 2 },
}

/**
 * About how many working days a parcel takes, department to department.
 *
 * @param origin valid DANE code of 8 digits, as is `destination`
 * @example laneDays("11001000", "05001000") // 2
 */
export const laneDays = (origin: string, destination: string): number => {
  if (origin === destination) {
    return SAME_CITY_DAYS
  }
  const [from, to] = [departmentOf(origin), departmentOf(destination)]
  return from === to ? SAME_DEPARTMENT_DAYS : DAYS[REGION_OF[from]][REGION_OF[to]]
}
