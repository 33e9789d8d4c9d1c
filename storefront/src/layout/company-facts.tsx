import type { Shop } from "../api/shop"

/** Name, NIT, address and how to reach who sells. What staff have not said is left out. */
export const CompanyFacts = ({ company }: { company: Shop["company"] }) => {
  const { legal_name, nit, address, phone, email } = company
  return (
    <address className="mt-5 space-y-1 text-sm not-italic text-muted">
      {legal_name ? (
        <p>
          {legal_name}
          {nit ? ` · NIT ${nit}` : ""}
        </p>
      ) : null}
      {address ? <p>{address}</p> : null}
      {phone ? (
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/g, "")}`} className="underline-offset-4 hover:underline">
            {phone}
          </a>
        </p>
      ) : null}
      {email ? (
        <p>
          <a href={`mailto:${email}`} className="underline-offset-4 hover:underline">
            {email}
          </a>
        </p>
      ) : null}
    </address>
  )
}
