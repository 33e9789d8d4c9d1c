import { readBlocks } from "../../lib/read-blocks"

/** The paragraphs and headings of a text of the shop's own. */
export const TextBlocks = ({ body }: { body: string }) => (
  <>
    {readBlocks(body).map(({ kind, text }, index) =>
      kind === "heading" ? (
        <h2 key={index} className="mt-8 text-2xl">
          {text}
        </h2>
      ) : (
        <p key={index} className="mt-4 whitespace-pre-line leading-relaxed">
          {text}
        </p>
      )
    )}
  </>
)
