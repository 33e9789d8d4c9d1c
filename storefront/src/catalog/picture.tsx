import { Leaf } from "../ui/leaf"

type Props = { src: string | null | undefined; alt?: string; isEager?: boolean; isFaded?: boolean }

/** The shop serves its pictures from its own origin: an address of the backend's `/static` is asked there. */
const sameOrigin = (src: string): string => {
  const url = new URL(src, window.location.origin)
  return url.pathname.startsWith("/static/") ? `${url.pathname}${url.search}` : src
}

/** A square picture that keeps its place while it loads. */
export const Picture = ({ src, alt = "", isEager = false, isFaded = false }: Props) => (
  <div
    className={`grid aspect-square place-items-center overflow-hidden rounded-card bg-surface ${isFaded ? "opacity-60" : ""}`}
  >
    {src ? (
      <img
        src={sameOrigin(src)}
        alt={alt}
        width={800}
        height={800}
        loading={isEager ? "eager" : "lazy"}
        decoding="async"
        className="size-full object-cover"
      />
    ) : (
      <Leaf className="size-16 text-line" />
    )}
  </div>
)
