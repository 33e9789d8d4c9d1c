/** DANE codes of the departments of Colombia (DIVIPOLA). */
export const DEPARTMENT_CODES = [
  "05",
  "08",
  "11",
  "13",
  "15",
  "17",
  "18",
  "19",
  "20",
  "23",
  "25",
  "27",
  "41",
  "44",
  "47",
  "50",
  "52",
  "54",
  "63",
  "66",
  "68",
  "70",
  "73",
  "76",
  "81",
  "85",
  "86",
  "88",
  "91",
  "94",
  "95",
  "97",
  "99",
] as const

export type DepartmentCode = (typeof DEPARTMENT_CODES)[number]

const DEPARTMENTS: ReadonlySet<string> = new Set(DEPARTMENT_CODES)

/** Is it an 8-digit DANE code (department 2, municipality 3, place 3) of a department that exists? */
export const isCityCode = (code: unknown): code is string =>
  typeof code === "string" && /^\d{8}$/.test(code) && DEPARTMENTS.has(code.slice(0, 2))

/** Department of a valid city code. @example departmentOf("05001000") // "05" */
export const departmentOf = (cityCode: string): DepartmentCode => cityCode.slice(0, 2) as DepartmentCode
