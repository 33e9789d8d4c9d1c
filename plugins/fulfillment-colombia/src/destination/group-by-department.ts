export type Department = {
  /** DANE, 2 digits. */
  code: string
  name: string
  /** DANE, 8 digits. */
  municipalities: { code: string; name: string }[]
}

type CityRow = { code: string; name: string; department_code: string; department_name: string }

const SPANISH = new Intl.Collator("es")

/** Cities under their departments, both in the order of the Spanish alphabet. */
export const groupByDepartment = (cities: CityRow[]): Department[] => {
  const departments = new Map<string, Department>()
  for (const { code, name, department_code, department_name } of cities) {
    const department = departments.get(department_code) ?? {
      code: department_code,
      name: department_name,
      municipalities: [],
    }
    department.municipalities.push({ code, name })
    departments.set(department_code, department)
  }
  departments.forEach(({ municipalities }) => municipalities.sort((a, b) => SPANISH.compare(a.name, b.name)))
  return [...departments.values()].sort((a, b) => SPANISH.compare(a.name, b.name))
}
