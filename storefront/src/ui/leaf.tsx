/** The shop's mark, drawn with the current text colour. */
export const Leaf = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 32 32" className={className} fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
    <path
      d="M16 28V13m0 4.5c-5.5 0-9-3.5-9-10.5 5.5 0 9 3.5 9 10.5Zm0-2c0-5.5 3.5-9.5 9-9.5 0 7-3.5 9.5-9 9.5Z"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
