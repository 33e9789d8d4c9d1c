const LEAVES = Array.from({ length: 7 }, (_, index) => index)

/** A drawn branch, for the hero. Its leaves follow one curve, smaller towards the tip. */
export const Botanical = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 320 360" className={className} fill="none" aria-hidden="true">
    <circle cx="165" cy="185" r="150" className="fill-surface" />
    <path d="M150 340C150 250 160 150 190 40" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    {LEAVES.map((index) => {
      const y = 300 - index * 40
      const x = 150 + (index * index) / 1.3
      const size = 1 - index * 0.09
      const side = index % 2 === 0 ? -1 : 1
      return (
        <g key={index} transform={`translate(${x} ${y}) scale(${side * size} ${size}) rotate(-28)`}>
          <path d="M0 0C28-46 78-56 112-34 84 8 36 20 0 0Z" fill="currentColor" opacity={0.16 + index * 0.06} />
          <path d="M0 0C36-16 74-28 112-34" stroke="currentColor" strokeWidth="1.6" opacity="0.7" />
        </g>
      )
    })}
  </svg>
)
