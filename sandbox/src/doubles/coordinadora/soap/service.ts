/** `string`, `int`, `float`, `boolean`, the name of a type, or one of those followed by `[]`. */
export type TypeRef = string

export type SoapTypes = Record<string, Record<string, TypeRef>>

/** One web service, as its WSDL describes it. Every operation takes one argument `p`. */
export type SoapService = {
  name: string
  namespace: string
  /** `document`: literal, the answer in `<…Result>`; `rpc`: encoded with types, the answer in `<return>`. */
  style: "document" | "rpc"
  types: SoapTypes
  operations: Record<string, { input: TypeRef; output: TypeRef }>
}

const PRIMITIVES: ReadonlySet<string> = new Set(["string", "int", "float", "boolean"])

export const isPrimitive = (type: TypeRef): boolean => PRIMITIVES.has(type)

/** The type of a list's entries; `undefined` when it is no list. */
export const entryOf = (type: TypeRef): TypeRef | undefined => (type.endsWith("[]") ? type.slice(0, -2) : undefined)
