import { Text } from "@react-email/components"
import type { FC, ReactNode } from "react"
import { theme } from "../theme"

const style = { color: theme.ink, fontSize: "16px", lineHeight: "25px", margin: "0 0 14px" }

export const Paragraph: FC<{ children: ReactNode }> = ({ children }) => <Text style={style}>{children}</Text>
