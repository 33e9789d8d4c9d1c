type Value = string | number | boolean | null | undefined | Value[] | { [key: string]: Value }

const append = (params: URLSearchParams, key: string, value: Value): void => {
  if (value === undefined || value === null) {
    return
  }
  if (Array.isArray(value)) {
    value.forEach((item) => append(params, `${key}[]`, item))
    return
  }
  if (typeof value === "object") {
    Object.entries(value).forEach(([name, item]) => append(params, `${key}[${name}]`, item))
    return
  }
  params.append(key, String(value))
}

/** What the Medusa SDK uses of `qs`: nested objects and lists in brackets, nulls left out. */
export const stringify = (query: Record<string, Value>): string => {
  const params = new URLSearchParams()
  Object.entries(query).forEach(([key, value]) => append(params, key, value))
  return params.toString()
}

export default { stringify }
