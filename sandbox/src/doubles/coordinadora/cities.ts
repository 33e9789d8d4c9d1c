import { DEPARTMENTS, MUNICIPALITIES } from "../../colombia/municipalities"
import { SoapFault } from "./soap/soap-fault"

/** A row of `Cotizador_ciudades`. */
export type City = {
  /** Eight digits: DANE municipality and `000` for its seat. */
  codigo: string
  /** As Coordinadora writes it: capitals without accents, the department in brackets. */
  nombre: string
  abreviado: string
  tipo_poblacion: string
  codigo_departamento: string
  nombre_departamento: string
  estado: "activo" | "inactivo"
}

/** Municipalities that Coordinadora reaches and the other double does not. */
const ITS_OWN: Record<string, string> = { "05034": "Andes", "15407": "Villa de Leyva", "85440": "Villanueva" }

/** Listed but without service: a city in the Amazon that only others reach, and two rural ones that nobody does. */
const INACTIVE: Record<string, string> = { "91001": "Leticia", "27075": "Bahía Solano", "99773": "Cumaribo" }

const ABBREVIATIONS: Record<string, string> = {
  "05": "ANT",
  "11": "C/MARCA",
  "88": "SAI",
  "76": "VALLE",
  "54": "N/STDER",
}

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toUpperCase()

const abbreviate = (department: string) => ABBREVIATIONS[department] ?? plain(DEPARTMENTS[department]).slice(0, 3)

export const CITIES: City[] = Object.entries({ ...MUNICIPALITIES, ...ITS_OWN, ...INACTIVE })
  .map(([code, name]): City => {
    const department = code.slice(0, 2)
    return {
      codigo: `${code}000`,
      nombre: `${plain(name).replace(", D.C.", "").replace(" D.C.", "")} (${abbreviate(department)})`,
      abreviado: plain(name).slice(0, 3),
      tipo_poblacion: "CABECERA MUNICIPAL",
      codigo_departamento: department,
      nombre_departamento: DEPARTMENTS[department],
      estado: Object.hasOwn(INACTIVE, code) ? "inactivo" : "activo",
    }
  })
  .sort((one, other) => one.codigo.localeCompare(other.codigo))

export const departments = () =>
  Object.entries(DEPARTMENTS).map(([codigo, nombre]) => ({
    codigo,
    nombre: plain(nombre),
    abreviado: abbreviate(codigo),
  }))

/** @throws SoapFault when Coordinadora does not go there */
export const activeCity = (code: unknown, role: "origen" | "destino"): City => {
  const city = CITIES.find(({ codigo }) => codigo === code)
  if (!city) {
    throw new SoapFault("Server", `La ciudad de ${role} no existe`)
  }
  if (city.estado !== "activo") {
    throw new SoapFault("Server", `La ciudad de ${role} no tiene cobertura`)
  }
  return city
}
