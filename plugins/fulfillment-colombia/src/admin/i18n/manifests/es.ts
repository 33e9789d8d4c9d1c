export const manifests = {
  menu: "Relaciones de despacho",
  title: "Relaciones de despacho",
  subtitle: "Las listas de paquetes que firma quien viene a recogerlos.",
  search: "Número de relación o de guía",
  field: {
    made_at: "Fecha",
    carrier: "Transportadora",
    number: "Número",
    parcels: "Paquetes",
    by: "Quién la hizo",
    state: "Estado",
    document: "Documento",
  },
  parcels_one: "{{count}} paquete",
  parcels_other: "{{count}} paquetes",
  state: {
    planned: "Por pedir",
    sent: "Pedida",
    done: "Lista",
    failed: "No se hizo",
    unknown: "Sin respuesta",
  },
  no_number: "Sin número",
  nobody: "No quedó registrado",
  open: "Ver PDF",
  open_label: "Ver el PDF de la relación {{number}} (se abre en otra pestaña)",
  gone: "El documento se borró con los datos de una persona.",
  empty:
    "Todavía no se ha hecho ninguna relación de despacho. Se piden en el Centro de despachos, eligiendo paquetes listos.",
  filtered: "Ninguna relación de despacho coincide con la búsqueda.",
}

export type ManifestsCopy = typeof manifests
