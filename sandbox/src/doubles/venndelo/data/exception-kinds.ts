/** `ApiShipmentExceptionResolveType` of the document. */
export type PossibleReply = { type_id: number; description: string; fields: { name: string; type: "text" }[] }

const field = (name: string) => ({ name, type: "text" as const })

/** INVENTED numbers and words: the document names the fields of an answer, and no type of it. */
const REPLIES = {
  again: { type_id: 1, description: "Entregar de nuevo en una fecha", fields: [field("delivery_date")] },
  address: { type_id: 2, description: "Corregir la dirección", fields: [field("address")] },
  point: { type_id: 3, description: "Dejar en un punto Droop", fields: [field("collection_point_id")] },
  home: { type_id: 4, description: "Devolver al remitente", fields: [] },
} satisfies Record<string, PossibleReply>

export const RETURN_TYPE_ID = REPLIES.home.type_id

export const EXCEPTION_KINDS = ["absent", "address", "refused"] as const

export type ExceptionKind = (typeof EXCEPTION_KINDS)[number]

export const EXCEPTIONS: Record<
  ExceptionKind,
  { description: string; notes: string; possible_replies: PossibleReply[] }
> = {
  absent: {
    description: "Destinatario ausente",
    notes: "Nadie recibió en la dirección",
    possible_replies: [REPLIES.again, REPLIES.point, REPLIES.home],
  },
  address: {
    description: "Dirección errada",
    notes: "La nomenclatura no existe",
    possible_replies: [REPLIES.address, REPLIES.point, REPLIES.home],
  },
  refused: {
    description: "El destinatario no recibe",
    notes: "Dice que no pidió nada",
    possible_replies: [REPLIES.again, REPLIES.home],
  },
}
