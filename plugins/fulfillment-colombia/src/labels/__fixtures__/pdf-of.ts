/** A document of one empty page, whole and small. */
export const pdfOf = (note: string): Buffer =>
  Buffer.from(
    [
      `%PDF-1.4`,
      `% ${note}`,
      `1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj`,
      `2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj`,
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 283 425]>>endobj`,
      `trailer<</Root 1 0 R>>`,
    ].join("\n")
  )
