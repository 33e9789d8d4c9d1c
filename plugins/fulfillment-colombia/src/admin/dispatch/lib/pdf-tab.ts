export type PdfTab = {
  /** Shows the PDF; returns its address when the browser had refused the tab, to offer it as a link. */
  show: (pdf: Blob) => string | null
  close: () => void
}

/** As long as anybody may take to print from the tab. */
const KEEP_MS = 10 * 60_000

/** Opens an empty tab for a PDF that is still to come, with a sentence in it meanwhile. */
export const openPdfTab = (meanwhile: string): PdfTab => {
  const tab = window.open("", "_blank")
  if (tab) {
    tab.document.title = meanwhile
    tab.document.body.textContent = meanwhile
  }
  return {
    show: (pdf) => {
      const url = URL.createObjectURL(pdf)
      setTimeout(() => URL.revokeObjectURL(url), KEEP_MS)
      if (!tab || tab.closed) {
        return url
      }
      tab.location.href = url
      return null
    },
    close: () => tab?.close(),
  }
}
