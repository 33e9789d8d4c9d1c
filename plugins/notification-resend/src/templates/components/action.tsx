import { Button } from "@react-email/components"
import type { FC, ReactNode } from "react"
import { theme } from "../theme"

const style = {
  backgroundColor: theme.leaf,
  borderRadius: "8px",
  color: theme.card,
  display: "inline-block",
  fontSize: "16px",
  fontWeight: 600,
  margin: "6px 0 10px",
  padding: "13px 22px",
}

/** The one thing to do next. */
export const Action: FC<{ href: string; children: ReactNode }> = ({ href, children }) => (
  <Button href={href} style={style}>
    {children}
  </Button>
)
