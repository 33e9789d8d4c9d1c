/** Colours and type of the mails: leaf green on paper. Every pair of text and ground has a contrast above 4.5:1. */
export const theme = {
  paper: "#f5f3ec",
  card: "#ffffff",
  leaf: "#2f5d46",
  leafPale: "#e6eee7",
  ink: "#24302a",
  inkSoft: "#55635b",
  line: "#dcd9cc",
  serif: "Georgia, 'Times New Roman', serif",
  sans: "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
} as const
